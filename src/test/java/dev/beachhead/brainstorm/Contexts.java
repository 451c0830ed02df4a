package dev.beachhead.brainstorm;

import dev.beachhead.room.Actor;
import dev.beachhead.room.Context;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

final class Contexts {
    private Contexts() {}

    /** A facilitator's, with randomness of that seed. */
    static Context of(ParticipantId lead, long seed) {
        return new Context(new Actor(lead), Optional.of(Role.FACILITATOR), Instant.EPOCH, new SplittableRandom(seed));
    }
}
