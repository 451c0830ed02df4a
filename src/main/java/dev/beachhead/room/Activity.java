package dev.beachhead.room;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last sentences of what happened, newest first. Part of the state, so that a screen that joins late, a replay and a live
 * screen show the same.
 */
public record Activity(List<Entry> entries) {
    /** How many sentences are kept in memory; the journal has all. */
    public static final int KEPT = 200;

    /** @param part the name of the part it happened in */
    public record Entry(Stamp stamp, String part, Telling telling) {}

    static Activity empty() {
        return new Activity(List.of());
    }

    /**
     * Whether the same person's same sentence already stands there from this sitting: a text is saved at every pause of typing, and
     * that is one thing that happened, not twenty.
     */
    public boolean tellsAlready(Telling telling, Stamp stamp) {
        return inThisSitting(stamp).anyMatch(entry -> entry.telling().equals(telling));
    }

    /** What this person did within the last {@link SharedText#ONE_SITTING}, newest first. */
    public Stream<Entry> inThisSitting(Stamp stamp) {
        var since = stamp.at().minus(SharedText.ONE_SITTING);
        return entries.stream()
                .takeWhile(entry -> entry.stamp().at().isAfter(since))
                .filter(entry -> entry.stamp().actor().equals(stamp.actor()));
    }

    Activity with(Entry entry) {
        var newest = new ArrayList<Entry>(Math.min(KEPT, entries.size() + 1));
        newest.add(entry);
        newest.addAll(entries.subList(0, Math.min(entries.size(), KEPT - 1)));
        return new Activity(List.copyOf(newest));
    }
}
