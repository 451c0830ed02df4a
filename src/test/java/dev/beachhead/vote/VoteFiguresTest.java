package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.vote.VoteCommand.StartNextRound;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures as JSON, for an outsider who wants to check them. */
class VoteFiguresTest extends VoteFixture {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonNode json() {
        return MAPPER.valueToTree(VoteFigures.of(room.state()));
    }

    private void voteOnce() {
        start(RunMode.ALL_AT_ONCE);
        rateEverything(ada, 3);
        rateEverything(lin, 2);
        rateEverything(kim, 4);
        rateCard(ada, clinics, "5555544");
        rateCard(lin, lodges, "1122223");
        dots(kim, clinics, 3);
    }

    @Test
    void beforeTheRevealTheyHoldCountsOnly() {
        voteOnce();
        var figures = json();
        assertThat(figures.get("stage").asString()).isEqualTo("VOTING");
        assertThat(figures.get("turnout").get("complete").asInt()).isEqualTo(3);
        assertThat(figures.get("rounds").isEmpty()).isTrue();
        assertThat(figures.get("criteria").isEmpty()).isTrue();
    }

    @Test
    void beforeTheFirstRoundThereIsNothingButTheWeights() {
        assertThat(json().get("weights").size()).isEqualTo(7);
        assertThat(json().get("turnout").isNull()).isTrue();
    }

    @Test
    void afterTheRevealTheyHoldEveryFigureInFullPrecisionWithTheNames() {
        voteOnce();
        reveal();
        var round = json().get("rounds").get(0);
        var first = round.get("markets").get(0);
        var expected = vote().result().orElseThrow().score(clinics).orElseThrow();
        assertThat(first.get("name").asString()).isEqualTo("Market 1");
        assertThat(first.get("market").asString()).isEqualTo(clinics.toString());
        assertThat(first.get("score").asDouble()).isEqualTo(expected.score().orElseThrow());
        assertThat(first.get("standardDeviation").asDouble())
                .isEqualTo(expected.standardDeviation().orElseThrow());
        assertThat(first.get("cells").get("WHOLE_PRODUCT").get("mean").asDouble())
                .isEqualTo((5 + 2 + 4) / 3.0);
        assertThat(first.get("rankAcceptability").size()).isEqualTo(6);
        assertThat(first.get("dots").asInt()).isEqualTo(3);
        assertThat(round.get("sensitivity").size()).isEqualTo(7);
        assertThat(round.get("agreement").get("w").isNumber()).isTrue();
        assertThat(round.get("leaders").get(0).get("name").asString()).isEqualTo("Market 1");
        assertThat(round.get("headToHead").get("condorcetWinner").get("name").asString())
                .isEqualTo("Market 1");
        assertThat(round.get("talkFirst").get(0).get("name").isString()).isTrue();
        assertThat(round.get("leaveOneOut").isNull()).as("below four raters").isTrue();
    }

    @Test
    void theyNameNoRater() {
        voteOnce();
        reveal();
        for (var rater : List.of(lead, ada, lin, kim))
            assertThat(json().toString()).doesNotContain(rater.toString());
    }

    @Test
    void theyCompareEachRoundWithTheOneBefore() {
        voteOnce();
        reveal();
        accepted(lead, new StartNextRound(RunMode.ALL_AT_ONCE));
        rateEverything(lin, 4);
        reveal();
        var change = json().get("changes").get(0);
        assertThat(change.get("from").asInt()).isEqualTo(1);
        assertThat(change.get("to").asInt()).isEqualTo(2);
        assertThat(change.get("markets").size()).isEqualTo(6);
        assertThat(change.get("markets").get(0).get("name").asString()).startsWith("Market");
    }
}
