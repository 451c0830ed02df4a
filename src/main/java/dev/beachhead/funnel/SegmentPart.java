package dev.beachhead.funnel;

/** One of the narrower segments that a segment is split into; the name has 1 to {@link Segment#LONGEST_NAME} characters. */
public record SegmentPart(SegmentId id, String name) {}
