package dev.beachhead.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.funnel.FunnelMoves;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.profile.Profile.Place;
import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.room.Markets;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the profiles, held against sessions in which four people do whatever comes to their minds. */
class ProfileSessionsTest {
    private static final Stage STAGE =
            new Stage(List.of(new BrainstormStation(), new FunnelStation(), new ProfileStation()));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    private static RandomSession session(long seed) {
        var profile = new ProfileMoves();
        var funnel = new FunnelMoves();
        return STAGE.session(seed, List.of(funnel, funnel, profile, profile));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foldingTheJournalGivesTheLiveState(long seed) {
        var session = session(seed).play(400);
        assertThat(session.state().state(Profile.class).traits()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEditTouchesOneTraitOnlyAndLeavesTheOthersTheSameObjects(long seed) {
        var broken = new ArrayList<Step>();
        session(seed)
                .seenBy(step -> {
                    if (step.command() instanceof ProfileCommand command && touchesMore(step, command))
                        broken.add(step);
                })
                .play(400);
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatSomebodyElseWroteIsInTheTextOrInItsHistory(long seed) {
        var lost = new ArrayList<Step>();
        session(seed)
                .seenBy(step -> {
                    if (step.happened() && step.command() instanceof EditTrait edit && loses(step, edit))
                        lost.add(step);
                })
                .play(400);
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsWrittenOfAMarketThatIsNotInPlay(long seed) {
        var broken = new ArrayList<Step>();
        session(seed)
                .seenBy(step -> {
                    if (step.happened() && step.command() instanceof ProfileCommand command && !isInPlay(step, command))
                        broken.add(step);
                })
                .play(400);
        assertThat(broken).isEmpty();
    }

    private static boolean touchesMore(Step step, ProfileCommand command) {
        var before = step.before().state(Profile.class).traits();
        var touched = new Place(command.market(), command.trait());
        return step.after().state(Profile.class).traits().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(touched))
                .anyMatch(entry -> entry.getValue() != before.get(entry.getKey()));
    }

    private static boolean loses(Step step, EditTrait edit) {
        var before = step.before()
                .state(Profile.class)
                .trait(edit.market(), edit.trait())
                .text();
        boolean ofAnother = before.by().filter(by -> !by.equals(step.actor())).isPresent();
        var after = step.after()
                .state(Profile.class)
                .trait(edit.market(), edit.trait())
                .text();
        return ofAnother
                && !after.text().equals(before.text())
                && after.earlier().stream().noneMatch(version -> version.text().equals(before.text()));
    }

    private static boolean isInPlay(Step step, ProfileCommand command) {
        return step.before().offering(Markets.class).orElseThrow().inPlay(step.before()).stream()
                .anyMatch(market -> market.id().equals(command.market()));
    }
}
