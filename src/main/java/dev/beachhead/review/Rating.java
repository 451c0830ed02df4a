package dev.beachhead.review;

/**
 * What one mentor thinks of one criterion.
 *
 * @param score 1 to 5, 5 is best
 * @param reason 1 to {@link #LONGEST} characters
 */
public record Rating(int score, String reason) {
    /** The most characters a reason takes, as a person counts them. */
    public static final int LONGEST = 1_000;
}
