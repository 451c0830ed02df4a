package dev.beachhead.room;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class PostgresJournalTest implements JpaJournalContract {
    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        context = Database.postgres(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @AfterAll
    static void close() throws IOException {
        context.close();
        server.close();
    }

    @Override
    public ApplicationContext context() {
        return context;
    }
}
