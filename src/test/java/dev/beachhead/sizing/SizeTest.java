package dev.beachhead.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import dev.beachhead.sizing.SizingCommand.SetBounds;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import dev.beachhead.sizing.SizingCommand.SetRate;
import dev.beachhead.sizing.SizingEvent.BoundsSet;
import dev.beachhead.sizing.SizingEvent.RateSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three figures, the rates, the bounds, and the size that comes of them. */
class SizeTest extends SizingFixture {

    @Test
    void theFiguresAreSetOneByOneOrTogetherAndTheOthersStay() {
        room.accepted(ada, figures(toys, "total=48e6"));
        room.accepted(lin, figures(toys, "serviceable=20e6 target=6e6"));
        var figures = sizing().sheet(toys).figures();
        assertThat(figures.total().orElseThrow().value()).isEqualTo(new BigDecimal("48000000"));
        assertThat(figures.target().orElseThrow().value()).isEqualTo(new BigDecimal("6000000"));
        room.accepted(ada, figures(toys, "serviceable="));
        assertThat(sizing().sheet(toys).figures().serviceable()).isEmpty();
        assertThat(sizing().sheet(toys).figures().total()).isPresent();
        assertThat(room.newest()).isEqualTo(Telling.of("sizing.activity.figures", "Toys"));
    }

    @ParameterizedTest(name = "{0} after {1}: beside {2}")
    @CsvSource({
        "total=10 serviceable=11, , serviceable",
        "serviceable=11, total=10, serviceable",
        "total=9, total=20 serviceable=10, total",
        "target=11, total=20 serviceable=10, target",
        "serviceable=9, total=20 serviceable=15 target=10, serviceable",
        "target=21, total=20, target",
        "total=5, total=20 target=10, total",
        "serviceable=, total=20 serviceable=15 target=10, ",
        "total=, total=20 serviceable=15 target=10, "
    })
    void theServerRefusesFiguresThatDoNotNestBesideTheOneThatWasChanged(String change, String before, String field) {
        if (before != null) room.accepted(ada, figures(toys, before));
        if (field == null) room.accepted(lin, figures(toys, change));
        else
            assertThat(room.refused(lin, figures(toys, change)))
                    .isInstanceOfSatisfying(Rejection.Invalid.class, invalid -> {
                        assertThat(invalid.field()).isEqualTo(field);
                        assertThat(invalid.key()).isEqualTo("sizing.not-nested");
                    });
    }

    @Test
    void theReasonNamesBothFiguresAndAmounts() {
        assertThat(room.refused(ada, figures(toys, "total=10 target=11")))
                .isEqualTo(new Rejection.Invalid(
                        "target",
                        "sizing.not-nested",
                        List.of(
                                Nested.TARGET.title(),
                                new BigDecimal("11"),
                                Nested.TOTAL.title(),
                                new BigDecimal("10"))));
    }

    @Test
    void figuresThatChangeNothingAreNoEventAndWrongOnesAreRefusedBesideTheirField() {
        assertThat(room.accepted(ada, figures(toys, "total="))).isEmpty();
        assertThat(room.refused(ada, figures(toys, "serviceable=-1")))
                .isEqualTo(new Rejection.Invalid(
                        "serviceable", "sizing.number-not-positive", List.of(Amount.MOST, Amount.DECIMALS)));
        assertThat(room.refused(ada, new SetFigures(toys, Optional.of(new CurrencyCode("XXX")), Map.of()))
                        .key())
                .isEqualTo("sizing.unknown-currency");
    }

    @Test
    void theSizeOfAMarketIsItsTotalInDollarsOnceThereIsARate() {
        assertThat(sizing().yearly(toys)).isEmpty();
        room.accepted(ada, figures(toys, Optional.of(EUR), "total=10e6"));
        assertThat(sizing().yearly(toys)).isEmpty();
        assertThat(sizing().verdict(toys)).isEmpty();
        room.accepted(lin, new SetRate(EUR, number("1.25")));
        assertThat(sizing().yearly(toys).orElseThrow()).isEqualByComparingTo("12500000");
        assertThat(sizing().verdict(toys)).contains(Verdict.THIN);
        assertThat(sizing().yearly(shoes)).isEmpty();
        room.accepted(ada, new SetFigures(toys, Optional.of(USD), Map.of()));
        assertThat(sizing().yearly(toys).orElseThrow()).isEqualByComparingTo("10000000");
    }

    @Test
    void aRateIsRecordedWithWhoEnteredIt() {
        assertThat(room.accepted(lin, new SetRate(EUR, number("1.080"))))
                .containsExactly(new RateSet(EUR, new Rate(number("1.08"))));
        assertThat(sizing().rates().entered().get(EUR))
                .isEqualTo(new Rates.Entered(
                        new Rate(number("1.08")), lin, room.state().at()));
        assertThat(room.newest()).isEqualTo(Telling.of("sizing.activity.rate", "EUR", "1.08"));
        assertThat(room.accepted(ada, new SetRate(EUR, number("1.08")))).isEmpty();
    }

    @Test
    void aRateIsAboveNothingOfAnotherCurrencyThatIsOffered() {
        assertThat(room.refused(ada, new SetRate(EUR, number("0"))))
                .isEqualTo(
                        new Rejection.Invalid("rate", "sizing.number-not-positive", List.of(Rate.MOST, Rate.DECIMALS)));
        assertThat(room.refused(ada, new SetRate(USD, number("1")))).isEqualTo(Rejection.rule("sizing.rate-of-usd"));
        assertThat(room.refused(ada, new SetRate(new CurrencyCode("ITL"), number("1")))
                        .key())
                .isEqualTo("sizing.unknown-currency");
    }

    @Test
    void theFacilitatorSetsTheBoundsAndTheVerdictFollows() {
        room.accepted(ada, figures(toys, "total=12e6"));
        assertThat(sizing().verdict(toys)).contains(Verdict.THIN);
        var bounds = new SetBounds(number("1e6"), number("10e6"), number("50e6"));
        assertThat(room.refused(ada, bounds)).isEqualTo(Rejection.forbidden("sizing.facilitator-only"));
        assertThat(room.accepted(lead, bounds)).hasOnlyElementsOfType(BoundsSet.class);
        assertThat(sizing().verdict(toys)).contains(Verdict.FITS);
        assertThat(room.newest().key()).isEqualTo("sizing.activity.bounds");
        assertThat(room.accepted(lead, bounds)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: beside {3}")
    @CsvSource({
        "0, 10, 20, thin",
        "1, -1, 20, fits",
        "1, 10, 1e400, split",
        "10, 10, 20, fits",
        "11, 10, 20, fits",
        "1, 20, 20, split",
        "1, 21, 20, split"
    })
    void boundsAscendAndAreRefusedBesideTheirField(String thin, String fits, String split, String field) {
        assertThat(room.refused(lead, new SetBounds(number(thin), number(fits), number(split))))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    @Test
    void theNextStepLeadsFromAFirstEstimateToAllThreeFigures() {
        assertNext(0, "estimate");
        estimate(toys, "10", "20", "40", EUR);
        assertNext(0, "rate");
        room.accepted(ada, new SetRate(EUR, number("1.1")));
        assertNext(20, "second");
        estimate(toys, "10", "20", "40", USD);
        assertNext(40, "total");
        room.accepted(ada, figures(toys, Optional.of(new CurrencyCode("JPY")), "total=30"));
        assertNext(40, "rate");
        room.accepted(ada, new SetFigures(toys, Optional.of(EUR), Map.of()));
        assertNext(60, "serviceable");
        room.accepted(ada, figures(toys, "target=10"));
        assertNext(80, "serviceable");
        room.accepted(ada, figures(toys, "serviceable=20 target="));
        assertNext(80, "target");
        room.accepted(ada, figures(toys, "target=10"));
        assertNext(100, "done");
        estimate(toys, "1", "2", "3", new CurrencyCode("JPY"));
        assertNext(100, "done");
    }

    @Test
    void withoutMarketsTheFunnelComesFirst() {
        var progress = station.progress(new PlainRoom(station).state());
        assertThat(progress).isEqualTo(new Station.Progress(0, "sizing.next.market"));
        SpokenKeys.assertSaid(progress);
    }

    @Test
    void itFollowsTheProfile() {
        assertThat(station.group()).isEqualTo(Station.Group.KNOW_THE_CUSTOMER);
        assertThat(station.position()).isEqualTo(7);
    }

    private void assertNext(int percent, String next) {
        var progress = station.progress(room.state());
        assertThat(progress).isEqualTo(new Station.Progress(percent, "sizing.next." + next));
        SpokenKeys.assertSaid(progress);
    }
}
