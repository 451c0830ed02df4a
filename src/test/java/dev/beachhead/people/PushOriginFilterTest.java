package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PushOriginFilterTest {

    @ParameterizedTest
    @CsvSource({
        "https://team.example, team.example, 443",
        "https://TEAM.example, team.example, 80",
        "http://team.example:80, team.example, 80",
        "http://localhost:8080, localhost, 8080",
        "http://[::1]:8080, [::1], 8080"
    })
    void ownPagesMayOpenAWebSocket(String origin, String host, int port) throws Exception {
        assertThat(passes(upgrade(host, port, origin))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, team.example, 443",
        "https://team.example.evil.example, team.example, 443",
        "https://team.example@evil.example, team.example, 443",
        "http://localhost:9090, localhost, 8080",
        "null, team.example, 443",
        "not an origin, team.example, 443",
        "file://, team.example, 443"
    })
    void pagesOfAnotherSiteMayNot(String origin, String host, int port) throws Exception {
        assertThat(passes(upgrade(host, port, origin))).isFalse();
    }

    @Test
    void aSecondForeignOriginIsNotOverlooked() throws Exception {
        var request = upgrade("team.example", 443, "https://team.example");
        request.addHeader("Origin", "https://evil.example");
        assertThat(passes(request)).isFalse();
    }

    @Test
    void whoIsNoBrowserSendsNoOriginAndPasses() throws Exception {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.addHeader("Upgrade", "websocket");
        assertThat(passes(request)).isTrue();
    }

    @Test
    void aPageOfAnotherSiteMayNotPollEither() throws Exception {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.setServerName("team.example");
        request.addParameter("v-r", "push");
        assertThat(passes(request)).isTrue();
        request.addHeader("Origin", "https://evil.example");
        assertThat(passes(request)).isFalse();
    }

    @Test
    void otherRequestsAreNoneOfItsBusiness() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Origin", "https://evil.example");
        assertThat(passes(request)).isTrue();
    }

    private static MockHttpServletRequest upgrade(String host, int port, String origin) {
        var request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.setServerName(host);
        request.setServerPort(port);
        request.addHeader("Upgrade", "WebSocket");
        request.addHeader("Origin", origin);
        return request;
    }

    private static boolean passes(MockHttpServletRequest request) throws ServletException, IOException {
        var chain = new MockFilterChain();
        var response = new MockHttpServletResponse();
        new PushOriginFilter().doFilter(request, response, chain);
        boolean passed = chain.getRequest() != null;
        assertThat(response.getStatus()).isEqualTo(passed ? 200 : 403);
        return passed;
    }
}
