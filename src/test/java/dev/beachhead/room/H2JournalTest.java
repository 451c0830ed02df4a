package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class H2JournalTest implements JpaJournalContract {
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void open(@TempDir Path data) {
        context = Database.h2(data);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Override
    public ApplicationContext context() {
        return context;
    }

    @Test
    void commitsWaitForTheDisk() throws SQLException {
        try (var connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var setting = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(setting.next()).isTrue();
            assertThat(setting.getInt(1)).isZero();
        }
    }
}
