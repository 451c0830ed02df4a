package dev.beachhead.ui;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How news travel from the server to a screen. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    /** Vaadin's servlet hands its parameters on to the push transport; there is no other way to its settings. */
    @Bean
    static BeanPostProcessor directPush() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet)
                    registration.addInitParameter(
                            ApplicationConfig.BROADCASTER_CLASS, DirectBroadcaster.class.getName());
                return bean;
            }
        };
    }
}
