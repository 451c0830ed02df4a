package dev.beachhead.room;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a decision may use beside the state and the command, so that deciding stays pure.
 *
 * @param role the actor's role in the room; empty for somebody who is not (or no longer) in it
 * @param now the server's time
 * @param random seeded from the command's id: the same command on the same state is decided the same way
 */
public record Context(Actor actor, Optional<Role> role, Instant now, RandomGenerator random) {

    public boolean leads() {
        return role.filter(Role.FACILITATOR::equals).isPresent();
    }

    public ParticipantId who() {
        return actor.id();
    }
}
