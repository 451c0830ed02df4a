package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.CanvasSegment.Colour;
import dev.beachhead.model.ModelCommand.AddSegment;
import dev.beachhead.model.ModelCommand.RemoveSegment;
import dev.beachhead.model.ModelCommand.RenameSegment;
import org.junit.jupiter.api.Test;

class SegmentsTest extends ModelFixture {

    @Test
    void eachSegmentHasAColourOfItsOwnAndThereAreSix() {
        for (var colour : Colour.values()) segment("Segment " + colour);
        assertThat(canvas().segmentsInOrder()).extracting(CanvasSegment::colour).containsExactly(Colour.values());
        assertThat(refused(new AddSegment(SegmentId.next(), "Seventh")).key()).isEqualTo("model.too-many-segments");

        var freed = canvas().segmentsInOrder().get(2);
        accepted(new RemoveSegment(freed.id()));
        assertThat(accepted(new RemoveSegment(freed.id()))).isEmpty();
        segment("Again");
        assertThat(canvas().segmentsInOrder().get(2).name()).isEqualTo("Again");
        assertThat(canvas().segmentsInOrder().get(2).colour()).isEqualTo(freed.colour());
    }

    @Test
    void namesTellSegmentsApart() {
        var clinics = segment(" Rural  clinics ");
        assertThat(canvas().segmentsInOrder().getFirst().name()).isEqualTo("Rural clinics");
        assertThat(refused(new AddSegment(SegmentId.next(), "RURAL CLINICS")).key())
                .isEqualTo("model.segment-taken");
        assertThat(refused(new AddSegment(SegmentId.next(), " ")).key()).isEqualTo("model.segment-empty");
        assertThat(refused(new AddSegment(SegmentId.next(), "x".repeat(61))).key())
                .isEqualTo("model.segment-too-long");
        assertThat(accepted(new AddSegment(clinics, "Other"))).isEmpty();
    }

    @Test
    void aSegmentIsRenamed() {
        var clinics = segment("Clinics");
        segment("Lodges");
        accepted(new RenameSegment(clinics, "clinics"));
        assertThat(accepted(new RenameSegment(clinics, "clinics"))).isEmpty();
        assertThat(refused(new RenameSegment(clinics, "Lodges")).key()).isEqualTo("model.segment-taken");
        assertThat(refused(new RenameSegment(SegmentId.next(), "x")).key()).isEqualTo("model.no-such-segment");
        assertThat(canvas().segmentsInOrder()).extracting(CanvasSegment::name).containsExactly("clinics", "Lodges");
    }
}
