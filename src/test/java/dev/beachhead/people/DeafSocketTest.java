package dev.beachhead.people;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DeafSocketTest extends ApplicationTest {
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]*)\"");

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    /** Over the socket a whole message is answered as soon as it is understood; over a plain request it still is. */
    @Test
    void whatABrowserSaysOverTheSocketIsNotHeardAndOverAPlainRequestItIs() throws Exception {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var page = client.send(get("/?v-r=init&location="), BodyHandlers.ofString())
                    .body();
            var socket = client.newWebSocketBuilder()
                    .header(
                            "Cookie",
                            cookies.getCookieStore().getCookies().getFirst().toString())
                    .buildAsync(
                            address(
                                    "ws",
                                    "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + found(PUSH_ID, page)
                                            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0"),
                            new Ear())
                    .join();
            var message = "{\"csrfToken\":\"" + found(KEY, page) + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
            for (int i = 0; i < 3; i++)
                socket.sendText(message.length() + "|" + message, true).join();
            assertThat(heard.poll(2, SECONDS)).as("an answer over the socket").isNull();

            var plain = HttpRequest.newBuilder(address("http", "/?v-r=uidl&v-uiId=0"))
                    .POST(HttpRequest.BodyPublishers.ofString(message))
                    .build();
            var answer = client.send(plain, BodyHandlers.ofString()).body();
            assertThat(JsonMapper.shared().readTree(answer).path("clientId").asInt())
                    .as("how many messages were heard, this one among them")
                    .isEqualTo(1);
            socket.abort();
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(address("http", path)).build();
    }

    private URI address(String scheme, String path) {
        return URI.create(scheme + "://localhost:" + port + path);
    }

    private static String found(Pattern pattern, String in) {
        var matcher = pattern.matcher(in);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private final class Ear implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            if (!part.toString().isBlank()) heard.add(part.toString());
            return WebSocket.Listener.super.onText(socket, part, last);
        }
    }
}
