package dev.beachhead.fieldwork;

/**
 * A number that a team sets itself.
 *
 * @param count 1 to {@link #MOST}
 */
public record Goal(GoalKind kind, int count, Per per) {
    public static final int MOST = 999;
}
