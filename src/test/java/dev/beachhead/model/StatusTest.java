package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.room.BusinessModelFacts.Tally;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Role;
import dev.beachhead.room.Station.Progress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTest extends ModelFixture {

    @Test
    void aFactNeedsAPieceOfEvidenceThatSupportsIt() {
        var note = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        evidence(note, 0, 3);
        var why = refused(new SetStatus(note, Status.FACT));
        assertThat(why.key()).isEqualTo("model.fact-needs-evidence");
        assertThat(why.arguments()).containsExactly("Safe water on tap");

        evidence(note, 1, 3);
        accepted(new SetStatus(note, Status.FACT));
        assertThat(standing(note)).isEqualTo(new Standing(Status.FACT, false));
        assertThat(room.newest().key()).isEqualTo("model.activity.status.fact");
        assertThat(room.newest().arguments()).containsExactly("Safe water on tap", 1, 3);
    }

    @Test
    void aRefutationNeedsAPieceOfEvidenceThatContradictsIt() {
        var note = write(Block.VALUE_PROPOSITIONS, "Cheaper than bottled");
        evidence(note, 2, 0);
        assertThat(refused(new SetStatus(note, Status.REFUTED)).key()).isEqualTo("model.refuted-needs-evidence");

        evidence(note, 2, 1);
        accepted(new SetStatus(note, Status.REFUTED));
        assertThat(standing(note).status()).isEqualTo(Status.REFUTED);
    }

    @Test
    void withoutAnybodyWhoKeepsEvidenceNothingBecomesAFact() {
        var alone = new PlainRoom(station);
        var zoe = alone.admit(Role.PARTICIPANT);
        var note = NoteId.next();
        alone.accepted(zoe, new ModelCommand.AddNote(note, Block.CHANNELS, "Reps", NO_SEGMENT));

        assertThat(alone.refused(zoe, new SetStatus(note, Status.FACT)).key()).isEqualTo("model.fact-needs-evidence");
        alone.accepted(zoe, new SetStatus(note, Status.TESTING));
    }

    @Test
    void whenItsEvidenceIsRemovedAFactIsBeingTestedAgainAndSaysSo() {
        var note = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        prove(note);
        evidence(note, 0, 0);

        assertThat(standing(note)).isEqualTo(new Standing(Status.TESTING, true));
        assertThat(canvas().tally(room.state())).isEqualTo(new Tally(0, 1, 0, 0));
        assertThat(refused(new SetStatus(note, Status.FACT)).key()).isEqualTo("model.fact-needs-evidence");
        accepted(new SetStatus(note, Status.TESTING));
        assertThat(standing(note)).isEqualTo(new Standing(Status.TESTING, false));
    }

    @Test
    void whenItsEvidenceIsRemovedARefutedNoteIsBeingTestedAgain() {
        var note = write(Block.VALUE_PROPOSITIONS, "Cheaper");
        evidence(note, 0, 1);
        accepted(new SetStatus(note, Status.REFUTED));
        evidence(note, 1, 0);

        assertThat(standing(note)).isEqualTo(new Standing(Status.TESTING, true));
        accepted(new SetStatus(note, Status.FACT));
        assertThat(standing(note)).isEqualTo(new Standing(Status.FACT, false));
    }

    @Test
    void whenTheEvidenceComesBackSoDoesTheFact() {
        var note = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        prove(note);
        evidence(note, 0, 0);
        evidence(note, 2, 0);

        assertThat(standing(note)).isEqualTo(new Standing(Status.FACT, false));
        assertThat(accepted(new SetStatus(note, Status.FACT))).isEmpty();
    }

    @Test
    void aNoteKeepsItsEvidenceWhereverItMoves() {
        var note = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        prove(note);
        accepted(new ModelCommand.MoveNote(note, Block.CHANNELS, Optional.empty()));
        assertThat(standing(note).status()).isEqualTo(Status.FACT);
    }

    @Test
    void theEvidenceIsAskedForTheSideThatIsSaid() {
        var forIt = FakeEvidence.weight(1, 0);
        var against = FakeEvidence.weight(0, 1);
        assertThat(Standing.bears(forIt, Status.FACT)).isTrue();
        assertThat(Standing.bears(against, Status.FACT)).isFalse();
        assertThat(Standing.bears(forIt, Status.REFUTED)).isFalse();
        assertThat(Standing.bears(against, Status.REFUTED)).isTrue();
        assertThat(Standing.bears(EvidenceBook.Weight.NONE, Status.GUESS)).isTrue();
        assertThat(Standing.bears(EvidenceBook.Weight.NONE, Status.TESTING)).isTrue();
    }

    @Test
    void howFarTheCanvasIsGrowsWithItsBlocksAndWithWhatIsSettled() {
        assertThat(station.progress(room.state()).percent()).isZero();
        var first = write(Block.values()[0], "first");
        assertThat(station.progress(room.state())).isEqualTo(new Progress(3, "model.next.fill"));
        for (var block : Block.values()) if (block != Block.values()[0]) prove(write(block, "note"));
        assertThat(station.progress(room.state()).next()).isEqualTo("model.next.test");
        accepted(new SetStatus(first, Status.TESTING));
        assertThat(station.progress(room.state()).next()).isEqualTo("model.next.settle");
        assertThat(station.progress(room.state()).percent()).isEqualTo(27 + 73 * 17 / 18);
        evidence(first, 0, 1);
        accepted(new SetStatus(first, Status.REFUTED));
        assertThat(station.progress(room.state())).isEqualTo(new Progress(100, "model.next.done"));
    }
}
