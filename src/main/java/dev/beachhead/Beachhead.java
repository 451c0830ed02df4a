package dev.beachhead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the application. */
@Modulithic(systemName = "Beachhead")
@SpringBootApplication
public class Beachhead {
    public static void main(String[] args) {
        SpringApplication.run(Beachhead.class, args);
    }
}
