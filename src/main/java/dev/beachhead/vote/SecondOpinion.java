package dev.beachhead.vote;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;

/** What another way of counting says of the leader by the mean. */
public enum SecondOpinion {
    /** It names nobody. */
    NONE,
    /** It puts the same markets first. */
    CONFIRMS,
    /** There is a tie at the top, here or there: some markets are first in both, some in one only. */
    OVERLAPS,
    /** It disagrees: no market is first in both. */
    CONTRADICTS;

    static SecondOpinion of(Collection<MarketId> theirs, Collection<MarketId> leaders) {
        if (theirs.isEmpty()) return NONE;
        if (Collections.disjoint(theirs, leaders)) return CONTRADICTS;
        return new HashSet<>(theirs).equals(new HashSet<>(leaders)) ? CONFIRMS : OVERLAPS;
    }
}
