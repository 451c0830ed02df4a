package dev.beachhead.room;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The journal on a database with the product's own settings and migrations, and nothing else of the product. */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@EntityScan(basePackageClasses = JournalRow.class)
@EnableJpaRepositories(basePackageClasses = JournalRows.class)
@Import({JpaJournal.class, Workshops.class})
public class Database {

    /** @param data the folder of the database file */
    public static ConfigurableApplicationContext h2(Path data) {
        return open("--beachhead.data=" + data);
    }

    static ConfigurableApplicationContext postgres(String url, String user, String password) {
        return open(
                "--spring.profiles.active=postgres",
                "--DATABASE_URL=" + url,
                "--DATABASE_USER=" + user,
                "--DATABASE_PASSWORD=" + password);
    }

    private static ConfigurableApplicationContext open(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--spring.main.banner-mode=off");
        all.add("--logging.level.root=warn");
        return new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }
}
