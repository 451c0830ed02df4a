package dev.beachhead.lifecycle;

/** How a step feels to who acts in it, from −2 to +2. */
public enum Feeling {
    AWFUL(-2),
    BAD(-1),
    NEUTRAL(0),
    GOOD(1),
    GREAT(2);

    private final int points;

    Feeling(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
