package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class MessageSizeFilterTest {
    private final MessageSizeFilter filter = new MessageSizeFilter(DataSize.ofBytes(10));

    @ParameterizedTest
    @ValueSource(strings = {"uidl", "push"})
    void aMessageOfAScreenMayBeAsLongAsTheSettingSays(String kind) throws Exception {
        assertThat(answer(message(kind, 10))).isEqualTo(200);
        assertThat(answer(message(kind, 11))).isEqualTo(413);
    }

    @Test
    void whoDoesNotSayHowLongAMessageIsMustSay() throws Exception {
        var request = message("uidl", 0);
        request.setContent(null);
        assertThat(answer(request)).as("without a body").isEqualTo(200);
        request.addHeader("Transfer-Encoding", "chunked");
        assertThat(answer(request)).isEqualTo(411);
    }

    @Test
    void whatIsNoMessageOfAScreenHasLimitsOfItsOwn() throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/v1/workshops");
        request.setContent(new byte[11]);
        assertThat(answer(request)).isEqualTo(200);
        assertThat(answer(message("heartbeat", 11))).isEqualTo(200);
    }

    private static MockHttpServletRequest message(String kind, int length) {
        var request = new MockHttpServletRequest("POST", "/");
        request.addParameter("v-r", kind);
        request.setContent(new byte[length]);
        return request;
    }

    private int answer(MockHttpServletRequest request) throws ServletException, IOException {
        var chain = new MockFilterChain();
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
        return response.getStatus();
    }
}
