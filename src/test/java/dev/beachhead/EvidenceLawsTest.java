package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.decide.Decide;
import dev.beachhead.decide.DecideCommand.Pivot;
import dev.beachhead.decide.DecideMoves;
import dev.beachhead.decide.DecideStation;
import dev.beachhead.decide.Phase;
import dev.beachhead.fieldwork.FieldWork;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveInterview;
import dev.beachhead.fieldwork.FieldWorkMoves;
import dev.beachhead.fieldwork.FieldWorkStation;
import dev.beachhead.fieldwork.InterviewId;
import dev.beachhead.fieldwork.InterviewSheet;
import dev.beachhead.fieldwork.Payment;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.ReferralQuestion;
import dev.beachhead.fieldwork.Side;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.model.Block;
import dev.beachhead.model.Canvas;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.model.ModelMoves;
import dev.beachhead.model.ModelStation;
import dev.beachhead.model.Note;
import dev.beachhead.model.NoteId;
import dev.beachhead.model.Standing;
import dev.beachhead.model.Status;
import dev.beachhead.research.ResearchStation;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Moves;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import dev.beachhead.room.RoomState;
import dev.beachhead.vote.VoteStation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What holds between the canvas, the evidence for it and the gates, whatever people do: 60 teams of 250 commands each. */
class EvidenceLawsTest {
    private static final Stage STAGE = new Stage(List.of(
            new BrainstormStation(),
            new ResearchStation(),
            new VoteStation(),
            new FunnelStation(),
            new ModelStation(),
            new FieldWorkStation(),
            new DecideStation()));
    private static final int TEAMS = 60;
    private static final int COMMANDS = 250;

    private static final InterviewSheet SHEET = new InterviewSheet(
            "Amina",
            Optional.empty(),
            LocalDate.of(2026, 3, 2),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Recommends.NOT_ASKED,
            Payment.NOT_PAID,
            ReferralQuestion.NOT_ASKED);

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void noNoteIsCalledAFactOrRefutedWithoutWhatSomebodySaid() {
        var settled = new AtomicInteger();
        watch(step -> {
            var work = step.after().state(FieldWork.class);
            for (var note : notes(step.after())) {
                var weight = work.weight(note.statement());
                var status = Standing.of(note, work).status();
                if (status == Status.FACT) assertThat(weight.supports()).isPositive();
                if (status == Status.REFUTED) assertThat(weight.contradicts()).isPositive();
                if (status == Status.FACT || status == Status.REFUTED) settled.incrementAndGet();
            }
        });
        assertThat(settled).hasPositiveValue();
    }

    @Test
    void aFactWhoseEvidenceIsTakenAwayIsBeingTestedAgainAndSaysSo() {
        var reopened = new AtomicInteger();
        watch(step -> {
            var before = step.before().state(FieldWork.class);
            var after = step.after().state(FieldWork.class);
            for (var note : notes(step.before())) {
                if (Standing.of(note, before).status() != Status.FACT) continue;
                if (after.weight(note.statement()).supports() > 0) continue;
                var now = step.after().state(Canvas.class).notes().find(note.id());
                assertThat(now.map(same -> Standing.of(same, after))).contains(new Standing(Status.TESTING, true));
                reopened.incrementAndGet();
            }
        });
        assertThat(reopened).hasPositiveValue();
    }

    @Test
    void everyPivotKeepsTheCanvasItLeavesAndLeadsBackToDiscovery() {
        var pivots = new AtomicInteger();
        watch(step -> {
            if (!(step.command() instanceof Pivot)) return;
            var versions = step.after().state(Canvas.class).versions();
            assertThat(step.after().state(Decide.class).phase()).isEqualTo(Phase.DISCOVERY);
            assertThat(versions)
                    .hasSize(step.before().state(Canvas.class).versions().size() + 1);
            assertThat(versions.getLast().copy().notes())
                    .isEqualTo(step.before().state(Canvas.class).notes().live());
            pivots.incrementAndGet();
        });
        assertThat(pivots).hasPositiveValue();
    }

    private static List<Note> notes(RoomState room) {
        return room.state(Canvas.class).notes().inOrder();
    }

    /** What a team does that works on its canvas in earnest: it asks, links, calls a note a fact, and takes back. */
    private static Command proves(RoomState room, ParticipantId actor, RandomGenerator random) {
        var notes = notes(room);
        var interviews = List.copyOf(room.state(FieldWork.class).interviews().keySet());
        if (notes.isEmpty())
            return new AddNote(new NoteId(RandomSession.uuid(random)), Block.CHANNELS, "Reps", Optional.empty());
        if (interviews.isEmpty())
            return new RecordInterview(new InterviewId(RandomSession.uuid(random)), SHEET, "She said so", "");
        var note = notes.get(random.nextInt(Math.min(4, notes.size())));
        var interview = RandomSession.one(interviews, random);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new RecordInterview(new InterviewId(RandomSession.uuid(random)), SHEET, "She said so", "");
            case 2, 3 -> new LinkEvidence(interview, note.statement(), Side.SUPPORTS);
            case 4 -> new LinkEvidence(interview, note.statement(), Side.CONTRADICTS);
            case 5 -> new SetStatus(note.id(), Status.FACT);
            case 6 -> new SetStatus(note.id(), Status.REFUTED);
            default -> new RemoveInterview(interview);
        };
    }

    private static void watch(Consumer<Step> law) {
        for (long seed = 1; seed <= TEAMS; seed++) {
            List<Moves> moves = List.of(
                    new ModelMoves(),
                    new FieldWorkMoves(),
                    new DecideMoves(),
                    EvidenceLawsTest::proves,
                    EvidenceLawsTest::proves);
            var steps = new ArrayList<Step>();
            STAGE.session(seed, moves)
                    .seenBy(step -> {
                        if (step.happened()) steps.add(step);
                    })
                    .play(COMMANDS);
            steps.forEach(law);
        }
    }
}
