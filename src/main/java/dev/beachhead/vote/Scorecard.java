package dev.beachhead.vote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A rater's row for one market: the answers given so far, unanswered criteria left out.
 *
 * <p>It counts in the scoring when it is complete: points on all seven criteria. "Don't know" counts as missing.
 */
public record Scorecard(RaterId rater, MarketId market, Map<Criterion, Rating> ratings) {
    public Scorecard {
        var copy = new EnumMap<Criterion, Rating>(Criterion.class);
        copy.putAll(ratings);
        ratings = Collections.unmodifiableMap(copy);
    }

    /** Whether all seven criteria have points. */
    public boolean isComplete() {
        return ratings.size() == Criterion.COUNT && !ratings.containsValue(Rating.DONT_KNOW);
    }
}
