package dev.beachhead.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with one page of the product open, as far as its server can tell: a session, a UI, and a WebSocket for what is pushed. */
final class Browser implements AutoCloseable, WebSocket.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    /** Newer than Vaadin's oldest supported browser, which is all it asks. */
    private static final String AGENT =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    private final HttpClient http;
    private final URI server;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Screen screen = new Screen();
    private final ReentrantLock oneRequest = new ReentrantLock();
    private final AtomicInteger syncId = new AtomicInteger();
    private final Frames frames = new Frames();
    private final CompletableFuture<String> greeting = new CompletableFuture<>();
    private final ObjLongConsumer<String> onMessage;
    private final java.util.function.LongConsumer onBytes;
    private String page = "";
    private String csrf = "";
    private int ui;
    private int clientId;
    private WebSocket push;

    /**
     * @param onMessage is told every answer and every push, with the time of its arrival
     * @param onBytes is told how much came on the push socket
     */
    Browser(HttpClient http, URI server, ObjLongConsumer<String> onMessage, java.util.function.LongConsumer onBytes) {
        this.http = http;
        this.server = server;
        this.onMessage = onMessage;
        this.onBytes = onBytes;
    }

    /** Loads the page as a browser does that types the address. @param path without a slash before it */
    String open(String path) throws Exception {
        exchange(request("/" + path).GET().build());
        var init = exchange(request("/?v-r=init&location=" + URLEncoder.encode(path, UTF_8)
                        + "&query=&v-sh=800&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-curdate="
                        + System.currentTimeMillis()
                        + "&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false&v-pr=1")
                .GET()
                .build());
        ui = Integer.parseInt(one(init, "\"v-uiId\":(\\d+)"));
        csrf = one(init, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        read(init);
        var answer = walk(path);
        connect(one(init, "\"Vaadin-Push-ID\":\"([^\"]+)\""));
        return answer;
    }

    /** Follows a link within the page. */
    String walk(String path) throws Exception {
        page = path;
        return fire(
                1,
                "ui-navigate",
                "{\"route\":\"" + path
                        + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}");
    }

    /** A browser soon tells the server something after a long answer, and only then the server forgets that answer. */
    void poll() throws Exception {
        fire(1, "ui-poll", "{}");
    }

    Screen screen() {
        return screen;
    }

    /** Types a value into a field and presses Enter. */
    String enter(String field, String value) throws Exception {
        return fire(
                screen.node("data-testid", field),
                "keydown",
                "{\"element.value\":\"" + value + "\",\"event.key === 'Enter' && !event.isComposing\":true}");
    }

    void type(String field, String value) throws Exception {
        int node = screen.node("data-testid", field);
        send("{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + value
                + "\"},{\"type\":\"event\",\"node\":" + node + ",\"event\":\"change\",\"data\":{}}");
    }

    String click(String testId) throws Exception {
        return fire(
                screen.node("data-testid", testId),
                "click",
                "{\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,\"event.ctrlKey\":false,\"event.clientX\":1,"
                        + "\"event.clientY\":1,\"event.altKey\":false,\"event.button\":0,\"event.screenY\":1,\"event.screenX\":1}");
    }

    String fire(int node, String event, String data) throws Exception {
        return send("{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + event + "\",\"data\":" + data + "}");
    }

    private String send(String calls) throws Exception {
        oneRequest.lock();
        try {
            var body = "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[" + calls + "],\"syncId\":" + syncId.get()
                    + ",\"clientId\":" + clientId++ + "}";
            var answer = exchange(post(body));
            if (answer.contains("\"appError\"") || answer.contains("\"sessionExpired\""))
                throw new IllegalStateException(page + ": " + answer);
            onMessage.accept(answer, System.nanoTime());
            read(answer);
            return answer;
        } finally {
            oneRequest.unlock();
        }
    }

    private HttpRequest post(String body) {
        return request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void read(String answer) {
        screen.read(answer);
        sync(answer);
    }

    private void sync(String message) {
        var found = SYNC.matcher(message);
        while (found.find()) syncId.accumulateAndGet(Integer.parseInt(found.group(1)), Math::max);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("User-Agent", AGENT);
        if (!cookies.isEmpty()) request.header("Cookie", cookieLine());
        return request;
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String exchange(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200)
            throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
        for (var line : response.headers().allValues("set-cookie")) {
            var pair = line.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response.body();
    }

    private void connect(String pushId) throws Exception {
        push = http.newWebSocketBuilder()
                .header("Cookie", cookieLine())
                .header("Origin", server.toString())
                .header("User-Agent", AGENT)
                .buildAsync(
                        URI.create("ws://" + server.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                                + pushId
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                                + "&Content-Type=application/json;%20charset=UTF-8&X-Vaadin-LastSeenServerSyncId="
                                + syncId.get()),
                        this)
                .get(20, TimeUnit.SECONDS);
        greeting.get(20, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        long now = System.nanoTime();
        onBytes.accept(part.length());
        frames.add(part, message -> {
            if (greeting.complete(message)) return;
            onMessage.accept(message, now);
            sync(message);
        });
        from.request(1);
        return null;
    }

    /** As a browser whose window is closed: it tells the server, and is gone. */
    @Override
    public void close() throws Exception {
        var bye = "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[],\"syncId\":" + syncId.get() + ",\"clientId\":" + clientId
                + ",\"UNLOAD\":true}";
        http.send(post(bye), HttpResponse.BodyHandlers.discarding());
        if (push != null) push.abort();
    }

    static String one(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find())
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(400, text.length())));
        return found.group(1);
    }
}
