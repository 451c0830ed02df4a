package dev.beachhead.room;

import java.util.List;
import java.util.Optional;

/** What a station's state offers to whoever leads: where its round stands, and the ways on from there. */
public interface Rounds {

    /**
     * A way on.
     *
     * @param name of the button, as outsiders find it
     * @param key the message key of what it says
     * @param command what it sends; for facilitators
     */
    record Way(String name, String key, Command command) {}

    /** The name of the station. */
    String station();

    /** Names the present round; "I am done" is said of it and of no other. */
    String roundId();

    /** The message key of the round's name. */
    String roundName();

    /** The ways on, the usual one first; none while there is nothing to lead. */
    List<Way> ways();

    /** What a station offers; empty for one that has no rounds. */
    static Optional<Rounds> of(RoomState room, String station) {
        return room.offerings(Rounds.class).stream()
                .filter(rounds -> rounds.station().equals(station))
                .findFirst();
    }
}
