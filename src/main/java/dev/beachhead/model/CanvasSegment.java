package dev.beachhead.model;

/**
 * A kind of customer whose part of the canvas is told apart by its colour.
 *
 * @param name 1 to {@link #LONGEST_NAME} characters, unlike those of the others
 * @param colour no two segments of a canvas share one
 */
public record CanvasSegment(SegmentId id, String name, Colour colour) {
    public static final int LONGEST_NAME = 60;

    /** The colours of notes; as many segments as there are colours fit on a canvas. */
    public enum Colour {
        LEMON,
        SKY,
        ROSE,
        MINT,
        LILAC,
        PEACH
    }

    CanvasSegment renamed(String newName) {
        return new CanvasSegment(id, newName, colour);
    }
}
