package dev.beachhead.bench;

import java.util.function.Consumer;

/** Undoes Atmosphere's framing: {@code LENGTH|payload}, however it is split over or joined in WebSocket messages. */
final class Frames {
    private final StringBuilder buffer = new StringBuilder();
    private int wanted = -1;

    void add(CharSequence part, Consumer<String> each) {
        buffer.append(part);
        while (true) {
            if (wanted < 0) {
                int bar = buffer.indexOf("|");
                if (bar < 0) return;
                wanted = Integer.parseInt(buffer.substring(0, bar).strip());
                buffer.delete(0, bar + 1);
            }
            if (buffer.length() < wanted) return;
            var payload = buffer.substring(0, wanted);
            buffer.delete(0, wanted);
            wanted = -1;
            each.accept(payload);
        }
    }
}
