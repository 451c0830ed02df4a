package dev.beachhead.sizing;

/** What a market may come to a year, in one currency: low ≤ likely ≤ high. */
public record Range(Amount low, Amount likely, Amount high) {

    /** @throws IllegalArgumentException when they are out of order */
    public Range {
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0)
            throw new IllegalArgumentException("not in order: " + low + ", " + likely + ", " + high);
    }
}
