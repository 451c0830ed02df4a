package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FileAgeTest {

    @Test
    void aFileWhoseNameOrAddressChangesWithItsContentIsKeptForEver() throws Exception {
        assertThat(ageOf("/VAADIN/build/indexhtml-a1b2.js", "")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(ageOf("/ui/beachhead.css", "68cd607d")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void aScriptOfOursIsAskedForAgainSoThatItNeverRunsBesideANewerServer() throws Exception {
        assertThat(ageOf("/ui/board.js", "")).isEqualTo("no-cache");
    }

    @Test
    void whatIsMissingIsNotKept() throws Exception {
        var answer = new MockHttpServletResponse();
        new FileAge()
                .doFilter(
                        new MockHttpServletRequest("GET", "/VAADIN/build/gone.js"),
                        answer,
                        new MockFilterChain(new HttpServlet() {
                            @Override
                            protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                            }
                        }));
        assertThat(answer.getHeader("Cache-Control")).isNull();
    }

    private static String ageOf(String path, String hash) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        if (!hash.isEmpty()) request.setParameter("v-c", hash);
        var answer = new MockHttpServletResponse();
        new FileAge().doFilter(request, answer, new MockFilterChain(new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest asked, HttpServletResponse response) {
                response.setHeader("Cache-Control", "max-age=3600");
            }
        }));
        return String.join(", ", answer.getHeaders("Cache-Control"));
    }
}
