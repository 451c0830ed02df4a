package dev.beachhead.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one browser that all end-to-end tests share: an installed Chrome or Chromium, else the one that Playwright downloaded, else, as
 * root on Debian, the package. Without any of them the tests fail and say so.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class Shared {
        private static final Browser BROWSER = launch();
    }

    static Browser shared() {
        return Shared.BROWSER;
    }

    private static Browser launch() {
        // a machine that builds other things meanwhile is no fault of the product
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        var playwright = Playwright.create();
        var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed()
                .or(() -> downloaded(playwright))
                .or(Chromium::fromDebian)
                .ifPresentOrElse(options::setExecutablePath, () -> {
                    throw new IllegalStateException(
                            "The browser tests need Chrome or Chromium: install one, or let Playwright download it.");
                });
        var browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Optional<Path> installed() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Stream.of(path).map(folder -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> downloaded(Playwright playwright) {
        return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/usr/bin/apt-get")))
            return Optional.empty();
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return installed();
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .inheritIO()
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(8, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (IOException notThere) {
            throw new IllegalStateException(String.join(" ", command) + " could not be run", notThere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
