package dev.beachhead.room;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * How large markets are. The state of the part that estimates them implements it; whoever needs it asks the room with
 * {@link RoomState#offering}.
 */
public interface MarketSizes {

    /** The total available market in USD a year, so that sizes compare; empty while nobody has estimated it. */
    Optional<BigDecimal> yearly(UUID market);
}
