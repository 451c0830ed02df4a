package dev.beachhead.funnel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        var byParent = segments.stream().collect(Collectors.groupingBy(Segment::parent));
        return level(Optional.empty(), byParent);
    }

    private static List<SegmentTree> level(
            Optional<SegmentId> parent, Map<Optional<SegmentId>, List<Segment>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(segment -> new SegmentTree(segment, level(Optional.of(segment.id()), byParent)))
                .toList();
    }
}
