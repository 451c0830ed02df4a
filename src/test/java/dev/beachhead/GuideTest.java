package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide promises what outsiders build on. */
class GuideTest {
    private static final Path GUIDE = Path.of("docs", "guide");

    /** What a name begins with is put there by the part that draws it. */
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:action|menu|station|view|lane|tab|field|choice-[a-z]+|rating|cell|finding|back|select|strip)-");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/guide/facilitator.md",
                "docs/guide/mentor.md",
                "docs/guide/driving.md",
                "docs/guide/administrator.md"
            })
    void everyPictureAndPageThatIsLinkedIsThere(String page) {
        var links = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(Literal.source(Path.of(page)));
        assertThat(links.results().map(link -> Path.of(page).resolveSibling(link.group(1))))
                .allMatch(Files::exists);
    }

    @Test
    void everyPromisedNameIsInTheCode() {
        var spoken = Literal.all().stream().map(Literal::text).collect(Collectors.toSet());
        assertThat(promised()).hasSizeGreaterThan(40).allSatisfy(name -> {
            var fixed = name.replaceFirst("<.*", "");
            var bare = BEGINNING.matcher(fixed).replaceFirst("");
            assertThat(bare.isEmpty() || spoken.contains(fixed) || spoken.contains(bare) || isConstant(bare))
                    .as(name)
                    .isTrue();
        });
    }

    /** Some names are those of an enum's constants. */
    private static boolean isConstant(String name) {
        var constant = Pattern.compile("\\b" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "[,;(\\s]");
        return Literal.files().stream()
                .map(Literal::source)
                .anyMatch(source ->
                        source.contains("enum ") && constant.matcher(source).find());
    }

    /** In the first column of the tables of hooks. */
    private static List<String> promised() {
        return Literal.source(GUIDE.resolve("driving.md"))
                .lines()
                .filter(line -> line.startsWith("| `") && !line.startsWith("| `/"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                .map(found -> found.group(1))
                .filter(name -> !name.equals("data-testid"))
                .toList();
    }
}
