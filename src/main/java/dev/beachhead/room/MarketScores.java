package dev.beachhead.room;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What the team's vote says of a market. The state of the part that counts the vote implements it; whoever needs it asks the room
 * with {@link RoomState#offering}. It never tells more than was revealed.
 */
public interface MarketScores {

    /** 0 to 100; empty while nothing was revealed, and for a market that nobody rated in full. */
    OptionalDouble score(UUID market);

    /** The place among all rated markets, from 1, tied markets with the same; empty where there is no score. */
    OptionalInt rank(UUID market);
}
