package dev.beachhead.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A peer of the bare WebSocket server: what it sends is what the others get. */
final class FloorPeer extends Peer implements WebSocket.Listener {
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    FloorPeer(HttpClient http, URI server) throws Exception {
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://" + server.getAuthority() + FloorServer.PATH), this)
                .get(20, TimeUnit.SECONDS);
    }

    @Override
    void edit(String token) throws Exception {
        socket.sendText("{\"item\":\"note:0\",\"text\":\"" + token + "\"}", true)
                .get(20, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        long now = System.nanoTime();
        pushed(part.length());
        partial.append(part);
        if (last) {
            arrived(partial, now);
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
