package dev.beachhead.funnel;

/**
 * A link to what speaks for an answer.
 *
 * @param label what it is called, one line of 1 to {@link #LONGEST} characters
 */
public record Evidence(EvidenceId id, String label) {
    public static final int LONGEST = 200;
}
