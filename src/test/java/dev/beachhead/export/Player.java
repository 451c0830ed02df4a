package dev.beachhead.export;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import java.util.Locale;

/** The seven who play the worked example. None of them ever lived. */
enum Player {
    /** Leads. */
    RUTH(Role.FACILITATOR),
    OTTO(Role.PARTICIPANT),
    AIKO(Role.PARTICIPANT),
    MARC(Role.PARTICIPANT),
    PRIYA(Role.PARTICIPANT),
    BEN(Role.PARTICIPANT),
    JOON(Role.PARTICIPANT);

    private final Role role;

    Player(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    /** As the room shows it. */
    String shownName() {
        return Example.illustrative(name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT));
    }

    ParticipantId id() {
        return new ParticipantId(ExampleIds.of("player/" + name()));
    }
}
