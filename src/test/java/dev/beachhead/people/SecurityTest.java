package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.beachhead.ApplicationTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class SecurityTest extends ApplicationTest {
    @LocalManagementPort
    private int managementPort;

    @Autowired
    private UserDetailsService accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/place", "/api/v1/workshops", "/aura/aura.css", "/sign-in"})
    void everyAnswerHasTheHeaders(String path) throws Exception {
        var headers = get(port, path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "object-src 'none'",
                                "base-uri 'self'",
                                "img-src 'self' data:",
                                "frame-ancestors 'none'",
                                "connect-src 'self' ws://localhost:" + port + " wss://localhost:" + port));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Permissions-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("camera=()", "microphone=()", "geolocation=()"));
    }

    @Test
    void pagesAreAnsweredWithoutAnAccount() throws Exception {
        assertThat(get(port, "/").body()).contains("<html");
    }

    @Test
    void nobodyGetsBehindTheApi() throws Exception {
        assertThat(get(port, "/api/v1/workshops").statusCode()).isEqualTo(403);
        assertThat(get(port, "/api/v1/workshops/1/scores").statusCode()).isEqualTo(401);
    }

    @Test
    void staticFilesArePublic() throws Exception {
        assertThat(get(port, "/aura/aura.css").statusCode()).isEqualTo(200);
    }

    @Test
    void healthIsOnItsOwnPortWithoutAnAccount() throws Exception {
        assertThat(get(managementPort, "/actuator/health/readiness").body()).contains("UP");
        assertThat(get(port, "/actuator/health").body()).doesNotContain("\"UP\"");
    }

    @Test
    void withoutASettingThereIsNoAccount() {
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> accounts.loadUserByUsername("user"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "{noop}secret"})
    void theAccountOfTheSettingsSignsIn(String password) {
        var settings = new SecurityProperties();
        settings.getUser().setName("ana");
        settings.getUser().setPassword(password);
        var user = new SecurityConfiguration().accounts(settings).loadUserByUsername("ana");
        assertThat(user.getPassword()).isNotNull();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("secret", user.getPassword()))
                .isTrue();
    }

    @Test
    void aWebSocketFromAnotherSiteIsRefusedAndFromOurOwnNot() throws Exception {
        assertThat(upgrade("Origin: https://evil.example\r\n")).contains(" 403");
        assertThat(upgrade("Origin: null\r\n")).contains(" 403");
        assertThat(upgrade("Origin: http://localhost:" + port + "\r\n")).contains(" 101");
        assertThat(upgrade("")).contains(" 101");
    }

    @Test
    void theOwnHostBehindAProxyIsTheForwardedOne() throws Exception {
        var forwarded = "X-Forwarded-Host: team.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.1\r\n";
        assertThat(upgrade(forwarded + "Origin: https://team.example\r\n")).contains(" 101");
        assertThat(upgrade(forwarded + "Origin: http://localhost:" + port + "\r\n"))
                .contains(" 403");
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** The first line of the answer to a WebSocket handshake; by hand, because clients write Origin and Host themselves. */
    private String upgrade(String headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            var request = "GET /VAADIN/push?v-r=push&transport=websocket HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var line = answer.readLine();
            return line == null ? "no answer" : line;
        }
    }
}
