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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class SecurityTest extends ApplicationTest {
    @LocalManagementPort
    private int managementPort;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private ServletWebServerApplicationContext server;

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

    @ParameterizedTest
    @ValueSource(strings = {"/;jsessionid=1", "/a//b", "/a/%2e%2e/b"})
    void whatTheFirewallRefusesHasTheHeadersToo(String path) throws Exception {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("X-Content-Type-Options: nosniff", "frame-ancestors 'none'", "Referrer-Policy: same-origin");
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

    @Test
    void onlyAProxyOnThisMachineIsBelievedWhoseCallItPassesOn() {
        var valve = Arrays.stream(((TomcatWebServer) Objects.requireNonNull(server.getWebServer()))
                        .getTomcat()
                        .getEngine()
                        .getPipeline()
                        .getValves())
                .flatMap(one -> one instanceof RemoteIpValve remote ? Stream.of(remote) : Stream.empty())
                .findFirst()
                .orElseThrow();
        var believed = Pattern.compile(valve.getInternalProxies()).asMatchPredicate();
        assertThat(List.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1")).allMatch(believed);
        assertThat(List.of("192.168.1.7", "10.0.0.7", "172.16.0.7", "169.254.0.7", "100.64.0.7", "fd00::7", "fe80::7"))
                .noneMatch(believed);
    }

    @Test
    void noPageOfAnotherSiteGetsThePushByPolling() throws Exception {
        var poll = "GET /VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling HTTP/1.1\r\nHost: localhost:"
                + port + "\r\nConnection: close\r\nOrigin: https://evil.example\r\n\r\n";
        assertThat(raw(poll)).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("Access-Control-Allow");
    }

    @Test
    void aMessageThatNoScreenWritesIsNotRead() throws Exception {
        var head = "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n";
        assertThat(firstLine(head + "Content-Length: 2097153\r\n\r\n")).contains(" 413");
        assertThat(firstLine(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .contains(" 411");
    }

    /** Each of its own address, which a proxy on this machine tells, so that no other test pays for the guesses. */
    @Test
    void whoGuessesPasswordsIsSentAwayAndNotToAnotherHost() throws Exception {
        for (int i = 0; i < 10; i++) assertThat(signIn("192.0.2.50")).contains("Location: /sign-in?error\r\n");
        assertThat(signIn("192.0.2.50")).contains("Location: /sign-in?too-often\r\n");
        assertThat(signIn("192.0.2.51")).contains("Location: /sign-in?error\r\n");
    }

    private String signIn(String address) throws IOException {
        var form = "username=ana&password=guess";
        return raw("POST /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nX-Forwarded-For: " + address
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    /** The whole answer, with its head. By hand, because clients mend addresses and write some headers themselves. */
    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
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
        return firstLine("GET /VAADIN/push?v-r=push&transport=websocket HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + headers + "\r\n");
    }

    private String firstLine(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var line = answer.readLine();
            return line == null ? "no answer" : line;
        }
    }
}
