package dev.beachhead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application, with its web server and a database of its own. Who extends this and adds no setting shares one running
 * application with all others: each test opens its own workshops and makes its own guests.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "beachhead.access.workshops-per-hour=10000"})
public abstract class ApplicationTest {
    private static final Path FOLDER = freshFolder();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void freshDatabase(DynamicPropertyRegistry properties) {
        properties.add("beachhead.data", FOLDER::toString);
    }

    private static Path freshFolder() {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(target, "test-data-");
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }
}
