package dev.beachhead.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * What the web server lets through. People come in as guests, without an account; an account is only asked for where a setting says
 * so.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessSettings.class, CreateSettings.class})
class SecurityConfiguration {
    static final String SIGN_IN = "/sign-in";

    private static final SecurityHeaders HEADERS = new SecurityHeaders();

    /** Health and figures: who reaches their own port, which is local unless it is set otherwise, may read them. */
    @Bean
    @Order(1)
    SecurityFilterChain operations(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(HEADERS)
                .build();
    }

    /** Open to programs that bring a role's secret; {@link ApiAccess} looks at it, for it says whose workshop it opens. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/openapi.yaml",
                                "/api/v1/workshops/*",
                                "/api/v1/workshops/*/scores",
                                "/api/v1/workshops/*/report.pdf",
                                "/api/v1/workshops/*/report.md",
                                "/api/v1/workshops/*/report.xlsx")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/workshops")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(HEADERS)
                .build();
    }

    /**
     * Every address is answered, so that a mistyped one says so instead of asking for an account. Who may see a view, its annotation
     * says, and Vaadin's navigation refuses a view without one.
     */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Tries tries) throws Exception {
        return http.addFilterBefore(new SignInFilter(tries), UsernamePasswordAuthenticationFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .headers(HEADERS)
                .build();
    }

    /** The one account that the settings name, or none: Spring Boot would make one up and print its password. */
    @Bean
    UserDetailsService accounts(SecurityProperties settings) {
        var user = settings.getUser();
        if (user.isPasswordGenerated()) return new InMemoryUserDetailsManager();
        var password = user.getPassword();
        return new InMemoryUserDetailsManager(User.withUsername(user.getName())
                .password(password.startsWith("{") ? password : "{noop}" + password)
                .roles(user.getRoles().toArray(String[]::new))
                .build());
    }

    /** Right behind Spring Security, so that its answer has the headers too; the WebSocket filter of Tomcat comes after both. */
    @Bean
    FilterRegistrationBean<PushOriginFilter> pushOrigin() {
        var registration = new FilterRegistrationBean<>(new PushOriginFilter());
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<MessageSizeFilter> messageSize(AccessSettings settings) {
        var registration = new FilterRegistrationBean<>(new MessageSizeFilter(settings.longestMessage()));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    /** The push is made by Vaadin's servlet, and takes its settings from there. */
    @Bean
    static BeanPostProcessor deafSocket() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet)
                    servlet.addInitParameter(ApplicationConfig.ATMOSPHERE_INTERCEPTORS, DeafSocket.class.getName());
                return bean;
            }
        };
    }

    /** What the firewall refuses gets no further, and nobody else would give it the headers. */
    @Bean
    RequestRejectedHandler rejected() {
        var refuse = new HttpStatusRequestRejectedHandler();
        return (request, response, why) -> {
            HEADERS.writeRefusal(request, response);
            refuse.handle(request, response, why);
        };
    }
}
