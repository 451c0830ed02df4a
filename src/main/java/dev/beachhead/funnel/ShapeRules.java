package dev.beachhead.funnel;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.funnel.FunnelCommand.RenameSegment;
import dev.beachhead.funnel.FunnelCommand.ShapeCommand;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.funnel.FunnelEvent.SegmentRenamed;
import dev.beachhead.funnel.FunnelEvent.SegmentSplit;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How segments are named, and made narrower. */
final class ShapeRules {
    private ShapeRules() {}

    static Decision decide(Funnel funnel, Candidates shortlist, Segment segment, ShapeCommand command) {
        return switch (command) {
            case Split(var _, var parts) -> split(funnel, shortlist, segment, parts);
            case RenameSegment(var _, var name) -> rename(funnel, shortlist, segment, Texts.cleanLine(name));
        };
    }

    private static Decision split(Funnel funnel, Candidates shortlist, Segment segment, List<SegmentPart> given) {
        if (segment.isParked()) return FunnelRules.wasParked(segment);
        if (segment.lane() == Lane.BEACHHEAD) return FunnelRules.isBeachhead(segment);
        if (given.stream().anyMatch(part -> isTaken(part.id(), funnel, shortlist))) return Decision.accept();
        if (given.size() < 2) return Decision.refuse("funnel.too-few-parts", segment.name());
        if (given.size() > Funnel.MOST_PARTS)
            return Decision.refuse("funnel.too-many-parts", Funnel.MOST_PARTS, given.size());
        if (funnel.segments(shortlist).size() + given.size() > Funnel.MOST_SEGMENTS)
            return Decision.refuse("funnel.too-many-segments", Funnel.MOST_SEGMENTS);
        var parts = given.stream()
                .map(part -> new SegmentPart(part.id(), Texts.cleanLine(part.name())))
                .toList();
        return wrongNames(parts, othersNames(funnel, shortlist, segment))
                .orElseGet(() -> Decision.accept(new SegmentSplit(segment.id(), parts)));
    }

    private static Decision rename(Funnel funnel, Candidates shortlist, Segment segment, String name) {
        if (name.equals(segment.name())) return Decision.accept();
        return wrongName("segment-name", name, othersNames(funnel, shortlist, segment))
                .orElseGet(() -> Decision.accept(new SegmentRenamed(segment.id(), name)));
    }

    private static boolean isTaken(SegmentId id, Funnel funnel, Candidates shortlist) {
        return funnel.touched().containsKey(id)
                || shortlist.candidate(new CandidateId(id.value())).isPresent();
    }

    /** The names in use but for this segment's own; what was split has left its name to its parts. */
    private static List<String> othersNames(Funnel funnel, Candidates shortlist, Segment segment) {
        return funnel.segments(shortlist).stream()
                .filter(other -> !other.isClosed() && !other.id().equals(segment.id()))
                .map(Segment::name)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Decision> wrongNames(List<SegmentPart> parts, List<String> taken) {
        for (int i = 0; i < parts.size(); i++) {
            var name = parts.get(i).name();
            var wrong = wrongName("part-" + (i + 1), name, taken);
            if (wrong.isPresent()) return wrong;
            taken.add(name);
        }
        return Optional.empty();
    }

    private static Optional<Decision> wrongName(String field, String name, List<String> taken) {
        var folded = Texts.folded(name);
        if (folded.isEmpty()) return Optional.of(Decision.invalid(field, "funnel.name-empty"));
        int length = Texts.length(name);
        if (length > Segment.LONGEST_NAME)
            return Optional.of(Decision.invalid(field, "funnel.name-too-long", Segment.LONGEST_NAME, length));
        return taken.stream()
                .filter(other -> Texts.folded(other).equals(folded))
                .findFirst()
                .map(other -> Decision.invalid(field, "funnel.name-taken", other));
    }
}
