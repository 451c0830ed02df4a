package dev.beachhead.fieldwork;

/**
 * What is tried, and what is predicted before it is.
 *
 * @param observation what was seen that makes the team think so, one line of 0 to {@link #LONGEST} characters
 * @param measure what is counted or measured, with its unit, one line of 1 to {@link #LONGEST} characters
 * @param direction on which side of the threshold the prediction holds; the threshold itself belongs to it
 */
public record Plan(String observation, String measure, Direction direction, Figure threshold) {
    public static final int LONGEST = 300;

    /** What the threshold says of a measurement. */
    public Verdict verdict(Figure measured) {
        int side = measured.compareTo(threshold);
        boolean holds = switch (direction) {
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
        };
        return holds ? Verdict.CONFIRMED : Verdict.REFUTED;
    }
}
