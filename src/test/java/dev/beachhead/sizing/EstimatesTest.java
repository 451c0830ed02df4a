package dev.beachhead.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.Gate;
import dev.beachhead.funnel.SegmentId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Telling;
import dev.beachhead.sizing.SizingCommand.RemoveEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.sizing.SizingEvent.EstimateRevised;
import dev.beachhead.sizing.SizingEvent.EstimateSourceEdited;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding, revising and removing estimates, by several people at once. */
class EstimatesTest extends SizingFixture {

    @Test
    void anEstimateStandsOnTheSheetOfItsMarketWithWhoAddedIt() {
        var id = EstimateId.next();
        room.accepted(lin, add(toys, id, "10", "20.50", "40", EUR, " Counted \n at the fair "));
        var estimate = stored(id);
        assertThat(range(id)).isEqualTo("10 20.5 40");
        assertThat(estimate.currency()).isEqualTo(EUR);
        assertThat(estimate.source().text()).isEqualTo("Counted at the fair");
        assertThat(estimate.source().by()).contains(lin);
        assertThat(sizing().sheet(shoes).estimates()).isEmpty();
        assertThat(room.newest()).isEqualTo(Telling.of("sizing.activity.added", "Toys", Method.END_USERS.title()));
    }

    @Test
    void anEstimateThatIsSentTwiceIsThereOnce() {
        var id = estimate(toys, "10", "20", "40", USD);
        assertThat(room.accepted(lin, add(toys, id, "1", "2", "3", USD, "again")))
                .isEmpty();
        assertThat(range(id)).isEqualTo("10 20 40");
    }

    @Test
    void estimatesStayInTheOrderInWhichTheyWereAdded() {
        var first = estimate(toys, "10", "20", "40", USD);
        var second = estimate(toys, "1", "2", "4", USD);
        room.accepted(ada, revise(first, "", "30", ""));
        assertThat(sizing().sheet(toys).estimates()).extracting(Estimate::id).containsExactly(first, second);
    }

    @Test
    void aMarketTakesThirtyEstimates() {
        for (int i = 0; i < 30; i++) estimate(toys, "1", "2", "3", USD);
        assertThat(room.refused(ada, add(toys, EstimateId.next(), "1", "2", "3", USD, "one more")))
                .isEqualTo(Rejection.rule("sizing.too-many-estimates", 30));
        estimate(shoes, "1", "2", "3", USD);
    }

    @Test
    void twoPeopleWhoChangeTwoFieldsBothGetTheirWay() {
        var id = estimate(toys, "10", "20", "40", USD);
        room.accepted(ada, revise(id, "15", "", ""));
        room.accepted(lin, revise(id, "", "", "50"));
        assertThat(range(id)).isEqualTo("15 20 50");
        room.accepted(
                ada,
                new ReviseEstimate(
                        toys,
                        id,
                        Optional.of(Method.ANALYST_REPORT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        room.accepted(
                lin,
                new ReviseEstimate(
                        toys,
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(EUR),
                        Optional.empty()));
        assertThat(stored(id).method()).isEqualTo(Method.ANALYST_REPORT);
        assertThat(stored(id).currency()).isEqualTo(EUR);
        assertThat(range(id)).isEqualTo("15 20 50");
    }

    @Test
    void allThreeNumbersMoveAtOnceEvenPastTheOldOnes() {
        var id = estimate(toys, "10", "20", "40", USD);
        assertThat(room.accepted(ada, revise(id, "100", "200", "400"))).hasSize(1);
        assertThat(range(id)).isEqualTo("100 200 400");
    }

    @Test
    void whatChangesNothingIsNoEvent() {
        var id = estimate(toys, "10", "20", "40", USD);
        assertThat(room.accepted(ada, revise(id, "10.0", "2e1", "40"))).isEmpty();
        assertThat(room.accepted(ada, source(id, "Counted at the fair", "Counted at the fair ")))
                .isEmpty();
    }

    @Test
    void numbersAndSourceAreRevisedTogetherOrNotAtAll() {
        var id = estimate(toys, "10", "20", "40", USD);
        var both = new ReviseEstimate(
                toys,
                id,
                Optional.empty(),
                Optional.of(number("12")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source(id, "Counted at the fair", "Counted at the May fair").source());
        assertThat(room.accepted(ada, both))
                .hasExactlyElementsOfTypes(EstimateRevised.class, EstimateSourceEdited.class);
        var without = new ReviseEstimate(
                toys,
                id,
                Optional.empty(),
                Optional.of(number("13")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source(id, "Counted at the May fair", " ").source());
        assertThat(room.refused(ada, without).key()).isEqualTo("sizing.source-empty");
        assertThat(range(id)).isEqualTo("12 20 40");
    }

    @Test
    void sourcesAreJoinedByWordsAndWhereEditsOverlapTheEarlierIsKeptAndItsAuthorIsTold() {
        var id = estimate(toys, "10", "20", "40", USD);
        room.accepted(ada, source(id, "Counted at the fair", "Carefully Counted at the fair"));
        room.accepted(lin, source(id, "Counted at the fair", "Counted at the fair in May"));
        assertThat(stored(id).source().text()).isEqualTo("Carefully Counted at the fair in May");
        room.wait(Duration.ofMinutes(5));
        room.accepted(ada, source(id, "Carefully Counted at the fair in May", "Carefully Counted at the show in May"));
        room.accepted(lin, source(id, "Carefully Counted at the fair in May", "Carefully Counted at the shop in May"));
        assertThat(stored(id).source().earlier().getFirst().text()).isEqualTo("Carefully Counted at the show in May");
        assertThat(room.newest())
                .isEqualTo(Telling.of("sizing.activity.source-overlap", "Toys").to(ada));
    }

    @Test
    void whoDisplacesTheirOwnWordsIsNotTold() {
        var id = estimate(toys, "10", "20", "40", USD);
        room.accepted(ada, source(id, "Counted at the fair", "Counted at the show"));
        room.accepted(ada, source(id, "Counted at the fair", "Counted at the shop"));
        assertThat(room.tellings())
                .filteredOn(telling -> telling.to().isPresent())
                .isEmpty();
        assertThat(room.tellings())
                .filteredOn(telling -> telling.key().equals("sizing.activity.source"))
                .hasSize(1);
    }

    @Test
    void revisionsInOneSittingAreOneSentence() {
        var id = estimate(toys, "10", "20", "40", USD);
        room.accepted(ada, revise(id, "11", "", ""));
        room.accepted(ada, revise(id, "12", "", ""));
        assertThat(room.tellings())
                .filteredOn(telling -> telling.key().equals("sizing.activity.revised"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} beside {4}")
    @CsvSource({
        "0, 20, 40, sizing.number-not-positive, low",
        "10, -20, 40, sizing.number-not-positive, likely",
        "10, 20, 1e400, sizing.number-too-large, high",
        "10.001, 20, 40, sizing.number-too-fine, low",
        "30, 20, 40, sizing.low-above-likely, low",
        "10, 50, 40, sizing.likely-above-high, high"
    })
    void aWrongNumberIsRefusedBesideItsField(String low, String likely, String high, String key, String field) {
        var why = room.refused(ada, add(toys, EstimateId.next(), low, likely, high, USD, "somebody"));
        assertThat(why).isInstanceOfSatisfying(Rejection.Invalid.class, invalid -> {
            assertThat(invalid.key()).isEqualTo(key);
            assertThat(invalid.field()).isEqualTo(field);
        });
    }

    @ParameterizedTest(name = "{0},{1},{2}: beside {3}")
    @CsvSource({"30, '', '', low", "'', 5, '', likely", "'', 50, '', likely", "'', '', 15, high", "'', 9, 15, likely"})
    void aWrongOrderIsRefusedBesideTheFieldThatWasChanged(String low, String likely, String high, String field) {
        var id = estimate(toys, "10", "20", "40", USD);
        assertThat(room.refused(ada, revise(id, low, likely, high)))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo(field));
        assertThat(range(id)).isEqualTo("10 20 40");
    }

    @Test
    void aSourceTakesOneToThreeHundredCharacters() {
        assertThat(room.refused(ada, add(toys, EstimateId.next(), "1", "2", "3", USD, " \u200b"))
                        .key())
                .isEqualTo("sizing.source-empty");
        assertThat(room.refused(ada, add(toys, EstimateId.next(), "1", "2", "3", USD, "🖐".repeat(301))))
                .isEqualTo(new Rejection.Invalid("source", "room.text-too-long", List.of(300, 301)));
        room.accepted(ada, add(toys, EstimateId.next(), "1", "2", "3", USD, "🖐".repeat(300)));
    }

    @Test
    void aCurrencyIsOneThatIsOffered() {
        var lira = new CurrencyCode("ITL");
        var refused = new Rejection.Invalid("currency", "sizing.unknown-currency", List.of("ITL"));
        assertThat(room.refused(ada, add(toys, EstimateId.next(), "1", "2", "3", lira, "x")))
                .isEqualTo(refused);
        var id = estimate(toys, "10", "20", "40", USD);
        var change = new ReviseEstimate(
                toys,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(lira),
                Optional.empty());
        assertThat(room.refused(ada, change)).isEqualTo(refused);
    }

    @Test
    void anEstimateThatSomebodyRemovedMeanwhileIsNotRevisedAndNeedsNoRemoving() {
        var id = estimate(toys, "10", "20", "40", USD);
        room.accepted(lin, new RemoveEstimate(toys, id));
        assertThat(room.newest()).isEqualTo(Telling.of("sizing.activity.removed", "Toys"));
        assertThat(room.refused(ada, revise(id, "11", "", ""))).isEqualTo(Rejection.rule("sizing.no-such-estimate"));
        assertThat(room.accepted(ada, new RemoveEstimate(toys, id))).isEmpty();
        assertThat(sizing().sheet(toys).estimates()).isEmpty();
    }

    @Test
    void removingOneLeavesTheOthersTheSameObjects() {
        var kept = estimate(toys, "10", "20", "40", USD);
        var gone = estimate(toys, "1", "2", "4", USD);
        var before = stored(kept);
        room.accepted(lin, new RemoveEstimate(toys, gone));
        assertThat(stored(kept)).isSameAs(before);
    }

    @Test
    void aMarketThatIsNotInPlayIsNotEstimatedButKeepsItsSheet() {
        var id = estimate(toys, "10", "20", "40", USD);
        room.accepted(lead, new Park(new SegmentId(toys), Gate.GROWS_TENFOLD, "Toys shrink"));
        assertThat(room.refused(ada, revise(id, "11", "", ""))).isEqualTo(Rejection.rule("sizing.not-in-play"));
        room.accepted(lead, new ReturnFromParking(new SegmentId(toys)));
        assertThat(range(id)).isEqualTo("10 20 40");
    }

    @Test
    void withoutMarketsNothingCanBeEstimated() {
        var bare = new PlainRoom(station);
        var eve = bare.admit(Role.PARTICIPANT);
        assertThat(bare.refused(eve, add(toys, EstimateId.next(), "1", "2", "3", USD, "x")))
                .isEqualTo(Rejection.rule("sizing.not-in-play"));
    }

    @Test
    void whoOnlyLooksDoesNotEstimate() {
        assertThat(room.refused(mentor, add(toys, EstimateId.next(), "1", "2", "3", USD, "x")))
                .isInstanceOf(Rejection.Forbidden.class);
    }
}
