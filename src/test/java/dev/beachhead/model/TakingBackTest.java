package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.ModelEvent.CanvasVersionKept;
import dev.beachhead.model.ModelEvent.SegmentAdded;
import dev.beachhead.model.ModelEvent.SegmentRenamed;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakingBackTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aKeptVersionStaysWithAllThatIsInIt() {
        var kept = new CanvasVersionKept(VersionId.next(), "First", CanvasVersion.Cause.ASKED, List.of());
        var renamed = new SegmentRenamed(SegmentId.next(), "Nurses");
        var canvas = Canvas.empty().apply(kept, at(0));
        assertThat(ModelRules.reversal(canvas, kept, at(0))).isInstanceOf(Reversal.Never.class);
        assertThat(ModelRules.reversal(canvas, renamed, at(-1))).isInstanceOf(Reversal.Never.class);
        assertThat(ModelRules.reversal(canvas, renamed, at(1))).isEqualTo(Reversal.FREE);
        assertThat(ModelRules.reversal(Canvas.empty(), renamed, at(-1))).isEqualTo(Reversal.FREE);
    }

    @Test
    void whatComesBackMustNotMakeTwoSegmentsOfOneNameOrColour() {
        var one = Canvas.empty().apply(segment("Nurses", CanvasSegment.Colour.SKY), at(0));
        assertThat(ModelRules.flaw(one)).isEmpty();
        assertThat(ModelRules.flaw(one.apply(segment("Doctors", CanvasSegment.Colour.SKY), at(1))))
                .contains("model.undo-segment-taken");
        assertThat(ModelRules.flaw(one.apply(segment("NURSES", CanvasSegment.Colour.ROSE), at(1))))
                .contains("model.undo-segment-taken");
    }

    private static SegmentAdded segment(String name, CanvasSegment.Colour colour) {
        return new SegmentAdded(SegmentId.next(), name, colour);
    }

    private static Stamp at(long minutes) {
        return new Stamp(1, ParticipantId.next(), NOON.plusSeconds(60 * minutes));
    }
}
