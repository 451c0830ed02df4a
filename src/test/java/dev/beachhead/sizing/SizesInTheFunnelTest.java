package dev.beachhead.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.Answer;
import dev.beachhead.funnel.Essential;
import dev.beachhead.funnel.Frequency;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.Gate;
import dev.beachhead.funnel.Need;
import dev.beachhead.funnel.OneMarket;
import dev.beachhead.funnel.SegmentId;
import dev.beachhead.funnel.Verdict;
import dev.beachhead.funnel.Warning;
import dev.beachhead.funnel.Warnings;
import dev.beachhead.sizing.SizingCommand.SetRate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The funnel's warning about the largest finalist, from sizes that somebody really estimated. */
class SizesInTheFunnelTest extends SizingFixture {

    @BeforeEach
    void twoMarketsAreFinalists() {
        takeToTheLastGate(toys);
        takeToTheLastGate(shoes);
    }

    @Test
    void whileASizeIsMissingNobodyKnowsWhichIsTheLargest() {
        assertThat(warnings(toys)).contains(Warning.SIZE_UNKNOWN);
        room.accepted(ada, figures(toys, "total=48e6"));
        assertThat(warnings(toys)).contains(Warning.SIZE_UNKNOWN).doesNotContain(Warning.LARGEST_OF_FINALISTS);
    }

    @Test
    void theLargestOfTheFinalistsIsWarnedOfAndTheSmallerOneIsNot() {
        room.accepted(ada, figures(toys, "total=48e6"));
        room.accepted(ada, figures(shoes, "total=20e6"));
        assertThat(warnings(toys)).contains(Warning.LARGEST_OF_FINALISTS);
        assertThat(warnings(shoes)).doesNotContain(Warning.LARGEST_OF_FINALISTS, Warning.SIZE_UNKNOWN);
        assertThat(room.refused(ada, new ChooseBeachhead(new SegmentId(toys), Set.of()))
                        .arguments()
                        .toString())
                .contains(Warning.LARGEST_OF_FINALISTS.sentence().key());
    }

    @Test
    void sizesInTwoCurrenciesAreComparedInDollarsAndARateThatChangesTurnsTheWarningRound() {
        room.accepted(ada, figures(toys, "total=48e6"));
        room.accepted(ada, figures(shoes, Optional.of(EUR), "total=45e6"));
        assertThat(warnings(toys)).contains(Warning.SIZE_UNKNOWN);
        room.accepted(lin, new SetRate(EUR, number("1.05")));
        assertThat(warnings(toys)).contains(Warning.LARGEST_OF_FINALISTS);
        room.accepted(lin, new SetRate(EUR, number("1.10")));
        assertThat(warnings(toys)).doesNotContain(Warning.LARGEST_OF_FINALISTS);
        assertThat(warnings(shoes)).contains(Warning.LARGEST_OF_FINALISTS);
    }

    private List<Warning> warnings(UUID market) {
        var segment = room.state()
                .state(Funnel.class)
                .segment(new SegmentId(market), room.state().state(Brainstorm.class));
        return Warnings.against(segment.orElseThrow(), room.state());
    }

    private void takeToTheLastGate(UUID market) {
        for (var gate : Gate.values())
            room.accepted(
                    ada,
                    new PassGate(
                            new SegmentId(market),
                            gate,
                            new Answer(
                                    "They said so",
                                    List.of(),
                                    gate == Gate.ESSENTIAL
                                            ? Optional.of(new Essential(Frequency.DAILY, Need.LIKE_AIR))
                                            : Optional.empty(),
                                    gate == Gate.ONE_MARKET
                                            ? Optional.of(new OneMarket(Verdict.YES, Verdict.YES, Verdict.YES))
                                            : Optional.empty())));
    }
}
