package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.ModelCommand.EraseLink;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.room.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelianceTest extends ModelFixture {

    @ParameterizedTest
    @EnumSource(Block.class)
    void nothingRestsOnANoteThatWasOnlyWrittenDownButOnAChannel(Block block) {
        assertThat(rests(write(block, "Somehow"))).isEqualTo(block == Block.CHANNELS ? 1 : 0);
    }

    @Test
    void aLinkRestsOnBothItsNotesAndNoLongerWhenItIsErased() {
        var nurse = write(Block.CUSTOMER_SEGMENTS, "Head nurse");
        var officer = write(Block.CUSTOMER_SEGMENTS, "Finance officer");
        var ministry = write(Block.CUSTOMER_SEGMENTS, "Ministry");
        link(Link.Kind.INFLUENCES, nurse, officer);
        link(Link.Kind.INFLUENCES, ministry, officer);
        assertThat(rests(nurse)).isEqualTo(1);
        assertThat(rests(officer)).isEqualTo(2);
        accepted(new EraseLink(new Link(Link.Kind.INFLUENCES, nurse, officer)));
        assertThat(rests(nurse)).isZero();
        assertThat(rests(officer)).isEqualTo(1);
    }

    @Test
    void whatIsWorkedOutUnderALensRestsOnItsNoteOnceALens() {
        var safe = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        choose(safe, Option.VALUE_FEATURE);
        assertThat(rests(safe)).isEqualTo(1);
        choose(safe, Option.ADVANTAGE_AHEAD);
        assertThat(rests(safe)).isEqualTo(2);
        var reps = write(Block.CHANNELS, "Reps");
        accepted(new Write(Optional.of(reps), Facet.SPEAKS_FOR, "", "They know every nurse"));
        accepted(new Write(Optional.of(reps), Facet.SPEAKS_AGAINST, "", "They cost a lot"));
        assertThat(rests(reps)).as("the lens, and the gate's question").isEqualTo(2);
    }

    @Test
    void whatTheGatesAskRestsOnWhoPaysAndOnANeedWithItsAnswer() {
        var officer = write(Block.CUSTOMER_SEGMENTS, "Finance officer");
        choose(officer, Option.ROLE_BUDGET_HOLDER);
        assertThat(rests(officer)).as("the role, and the gate's question").isEqualTo(2);
        var days = write(Block.CUSTOMER_SEGMENTS, "Days without water");
        var safe = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        link(Link.Kind.ANSWERS, safe, days);
        assertThat(rests(safe)).as("no need was named yet").isEqualTo(1);
        choose(days, Option.NEED_PAIN);
        assertThat(rests(safe)).isEqualTo(2);
        assertThat(rests(days)).as("the lens, the link and the fit").isEqualTo(3);
        var other = write(Block.VALUE_PROPOSITIONS, "A year between filters");
        assertThat(rests(other)).as("it answers nothing").isZero();
    }

    @Test
    void theFiguresThatAreComputedFromANoteRestOnIt() {
        var stream = write(Block.REVENUE_STREAMS, "140 a month");
        count(stream, Facet.PRICE, 140);
        assertThat(rests(stream)).isEqualTo(1);
        count(stream, Facet.UNITS, 1200);
        assertThat(rests(stream)).as("the money of a year").isEqualTo(2);
        count(stream, Facet.CUSTOMER_REVENUE, 1680);
        count(stream, Facet.MARGIN, 60);
        count(stream, Facet.RETENTION, 80);
        count(stream, Facet.DISCOUNT, 25);
        count(stream, Facet.YEARS, 3);
        assertThat(rests(stream)).as("what a customer is worth").isEqualTo(3);
        var wages = write(Block.COST_STRUCTURE, "Wages");
        count(wages, Facet.COST, 200_000);
        assertThat(rests(wages)).isEqualTo(2);
    }

    @Test
    void aNoteThatMovesOrGoesTakesOnlyWithItWhatWasSaidOfItThere() {
        var reps = write(Block.CHANNELS, "Reps");
        accepted(new Write(Optional.of(reps), Facet.SPEAKS_FOR, "", "They know every nurse"));
        accepted(new MoveNote(reps, Block.KEY_RESOURCES, Optional.empty()));
        assertThat(rests(reps)).isZero();
        accepted(new RemoveNote(reps));
        assertThat(rests(new Statement(ModelStation.NAME, reps.toString()))).isZero();
    }

    @Test
    void nothingOfTheCanvasRestsOnWhatStandsElsewhere() {
        var reps = write(Block.CHANNELS, "Reps");
        assertThat(rests(new Statement("research", reps.toString()))).isZero();
        assertThat(rests(new Statement(ModelStation.NAME, "no note"))).isZero();
    }

    private int rests(NoteId note) {
        return rests(note(note).statement());
    }

    private int rests(Statement statement) {
        return canvas().restsOn(room.state(), statement);
    }
}
