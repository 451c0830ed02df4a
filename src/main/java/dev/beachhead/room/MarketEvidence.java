package dev.beachhead.room;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When the team last learned something about a candidate market. The states of the parts that keep research and interviews
 * implement it; whoever must know whether a judgement is older asks the room with {@link RoomState#offerings}.
 */
public interface MarketEvidence {

    /**
     * When evidence about a market was last added or changed; empty when there is none.
     *
     * @param market the candidate's id
     */
    Optional<Instant> lastChanged(UUID market);
}
