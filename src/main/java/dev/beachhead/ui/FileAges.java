package dev.beachhead.ui;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link FileAge} before the static files. */
@Configuration(proxyBeanMethods = false)
class FileAges {

    @Bean
    FilterRegistrationBean<FileAge> fileAge() {
        var registration = new FilterRegistrationBean<>(new FileAge());
        registration.addUrlPatterns(FileAge.BUNDLE + "*", FileAge.OWN + "*");
        return registration;
    }
}
