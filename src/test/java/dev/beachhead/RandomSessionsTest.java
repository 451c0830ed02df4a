package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormMoves;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.chat.ChatMoves;
import dev.beachhead.chat.ChatRoomPart;
import dev.beachhead.comment.CommentMoves;
import dev.beachhead.comment.CommentRoomPart;
import dev.beachhead.decide.DecideMoves;
import dev.beachhead.decide.DecideStation;
import dev.beachhead.facilitate.FacilitateMoves;
import dev.beachhead.facilitate.FacilitatePart;
import dev.beachhead.fieldwork.FieldWorkMoves;
import dev.beachhead.fieldwork.FieldWorkStation;
import dev.beachhead.funnel.FunnelMoves;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.lifecycle.LifeCycleMoves;
import dev.beachhead.lifecycle.LifeCycleStation;
import dev.beachhead.model.ModelMoves;
import dev.beachhead.model.ModelStation;
import dev.beachhead.persona.PersonaMoves;
import dev.beachhead.persona.PersonaStation;
import dev.beachhead.profile.ProfileMoves;
import dev.beachhead.profile.ProfileStation;
import dev.beachhead.purpose.PurposeMoves;
import dev.beachhead.purpose.PurposeStation;
import dev.beachhead.research.ResearchMoves;
import dev.beachhead.research.ResearchStation;
import dev.beachhead.review.ReviewMoves;
import dev.beachhead.review.ReviewStation;
import dev.beachhead.room.RandomSession.Moves;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.UndoMoves;
import dev.beachhead.sizing.SizingMoves;
import dev.beachhead.sizing.SizingStation;
import dev.beachhead.vote.VoteMoves;
import dev.beachhead.vote.VoteStation;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of all parts together. A new station is added to the stage, and its moves to the moves. */
public class RandomSessionsTest {

    private static final Stage STAGE = stage();

    static Stage stage() {
        return new Stage(stations());
    }

    public static List<RoomPart<?, ?, ?>> stations() {
        return List.of(
                new PurposeStation(),
                new BrainstormStation(),
                new ResearchStation(),
                new VoteStation(),
                new FunnelStation(),
                new ProfileStation(),
                new SizingStation(),
                new ModelStation(),
                new PersonaStation(),
                new LifeCycleStation(),
                new FieldWorkStation(),
                new DecideStation(),
                new FacilitatePart(),
                new CommentRoomPart(),
                new ChatRoomPart(),
                new ReviewStation());
    }

    /** The brainstorm and the vote come several times, for they have many more commands. */
    public static List<Moves> moves() {
        var brainstorm = new BrainstormMoves();
        var vote = new VoteMoves();
        return List.of(
                new PurposeMoves(),
                brainstorm,
                brainstorm,
                brainstorm,
                new ResearchMoves(),
                vote,
                vote,
                new FunnelMoves(),
                new ProfileMoves(),
                new SizingMoves(),
                new ModelMoves(),
                new PersonaMoves(),
                new LifeCycleMoves(),
                new FieldWorkMoves(),
                new FieldWorkMoves(),
                new DecideMoves(),
                new UndoMoves(),
                new FacilitateMoves(),
                new CommentMoves(),
                new ChatMoves(),
                new ReviewMoves());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foldingTheJournalGivesTheLiveState(long seed) {
        var session = STAGE.session(seed, moves()).play(300);
        assertThat(session.state().seq()).isGreaterThan(50);
        assertThat(session.folded()).isEqualTo(session.state());
    }
}
