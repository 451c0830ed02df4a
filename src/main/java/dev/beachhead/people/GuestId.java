package dev.beachhead.people;

import dev.beachhead.room.Ids;
import java.util.UUID;

/** Names one browser, over all workshops. No secret: the secret is the cookie that leads to it. */
public record GuestId(UUID value) {

    static GuestId next() {
        return new GuestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
