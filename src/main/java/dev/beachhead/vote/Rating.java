package dev.beachhead.vote;

import java.util.OptionalInt;

/** One answer on the scorecard: 1 to 5 points, 5 is good for us, or "don't know", which is an answer without points. */
public enum Rating {
    DONT_KNOW(OptionalInt.empty()),
    ONE(OptionalInt.of(1)),
    TWO(OptionalInt.of(2)),
    THREE(OptionalInt.of(3)),
    FOUR(OptionalInt.of(4)),
    FIVE(OptionalInt.of(5));

    private final OptionalInt points;

    Rating(OptionalInt points) {
        this.points = points;
    }

    /**
     * The rating with so many points.
     *
     * @param points 1 to 5
     * @throws IllegalArgumentException outside 1 to 5
     */
    public static Rating of(int points) {
        return switch (points) {
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> THREE;
            case 4 -> FOUR;
            case 5 -> FIVE;
            default -> throw new IllegalArgumentException("a rating has 1 to 5 points, not " + points);
        };
    }

    /** 1 to 5; empty for "don't know". */
    public OptionalInt points() {
        return points;
    }
}
