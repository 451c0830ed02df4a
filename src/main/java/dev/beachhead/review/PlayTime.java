package dev.beachhead.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The time of a session as it is played back: as it passed, but where nothing happened for long, only {@link #LONGEST_GAP} of it.
 *
 * @param at for each event its place, in milliseconds from the first one; rising or equal
 */
record PlayTime(List<Long> at) {
    static final Duration LONGEST_GAP = Duration.ofSeconds(10);

    PlayTime {
        at = List.copyOf(at);
    }

    /** @param moments of the events, in their order; a clock that was set back counts as no time */
    static PlayTime of(List<Instant> moments) {
        var places = new ArrayList<Long>(moments.size());
        long place = 0;
        for (int i = 0; i < moments.size(); i++) {
            if (i > 0) {
                long gap = Duration.between(moments.get(i - 1), moments.get(i)).toMillis();
                place += Math.clamp(gap, 0, LONGEST_GAP.toMillis());
            }
            places.add(place);
        }
        return new PlayTime(places);
    }

    long whole() {
        return at.isEmpty() ? 0 : at.getLast();
    }

    /** The place of an event, from 1; before the first one it is 0. */
    long placeOf(long seq) {
        return seq < 1 || at.isEmpty() ? 0 : at.get((int) Math.min(seq, at.size()) - 1);
    }

    /** The last event that has happened at this place, from 1; 0 when there are none. */
    long eventAt(long place) {
        int low = 0;
        for (int high = at.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (at.get(middle) <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** How much happened when. @param bars at least 1; @return for each bar the events in its part of the time */
    List<Integer> histogram(int bars) {
        int[] counts = new int[bars];
        for (long place : at) counts[whole() == 0 ? 0 : (int) Math.min(bars - 1, place * bars / whole())]++;
        return Arrays.stream(counts).boxed().toList();
    }
}
