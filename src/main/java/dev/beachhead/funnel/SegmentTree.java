package dev.beachhead.funnel;

import java.util.List;

/**
 * A segment and what it was split into, level by level.
 *
 * @param parts none for a segment that was not split
 */
public record SegmentTree(Segment segment, List<SegmentTree> parts) {
    public SegmentTree {
        parts = List.copyOf(parts);
    }

    /** The segments that began as candidates, with all that came of them, in the order they are given in. */
    public static List<SegmentTree> of(List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.parent().isEmpty())
                .map(segment -> of(segment, segments))
                .toList();
    }

    private static SegmentTree of(Segment whole, List<Segment> segments) {
        return new SegmentTree(
                whole,
                segments.stream()
                        .filter(segment ->
                                segment.parent().filter(whole.id()::equals).isPresent())
                        .map(segment -> of(segment, segments))
                        .toList());
    }
}
