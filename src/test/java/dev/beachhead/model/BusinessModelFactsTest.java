package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.room.BusinessModelFacts;
import dev.beachhead.room.BusinessModelFacts.Fit;
import dev.beachhead.room.BusinessModelFacts.MarketType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessModelFactsTest extends ModelFixture {

    @ParameterizedTest
    @CsvSource({"MARKET_EXISTING,EXISTING", "MARKET_RE_SEGMENTED,RE_SEGMENTED", "MARKET_NEW,NEW", "MARKET_CLONE,CLONE"})
    void theMarketTypeIsWhatTheTeamChose(Option option, MarketType type) {
        assertThat(facts().marketType()).isEmpty();
        choose(option);
        assertThat(facts().marketType()).contains(type);
        assertThat(MarketTypes.of(Option.KEEP)).isEmpty();
    }

    @Test
    void thePayerIsKnownWhenABudgetHolderIsAFact() {
        var officer = write(Block.CUSTOMER_SEGMENTS, "Finance officer");
        prove(officer);
        assertThat(facts().isPayerKnown(room.state())).isFalse();
        choose(officer, Option.ROLE_BUDGET_HOLDER);
        assertThat(facts().isPayerKnown(room.state())).isTrue();
        evidence(officer, 0, 0);
        assertThat(facts().isPayerKnown(room.state())).isFalse();
    }

    @Test
    void aChannelIsConfirmedWhenItIsAFact() {
        var reps = write(Block.CHANNELS, "Reps");
        assertThat(facts().isChannelConfirmed(room.state())).isFalse();
        prove(reps);
        assertThat(facts().isChannelConfirmed(room.state())).isTrue();
    }

    @Test
    void whatIsWrittenOfSellingIsTold() {
        assertThat(facts().salesRoadMap()).isEmpty();
        accepted(new Write(Optional.empty(), Facet.SALES_ROAD_MAP, "", "Nurse, then officer"));
        accepted(new Write(Optional.empty(), Facet.DEMAND_CREATION, "", "Conferences"));
        accepted(new Count(Optional.empty(), Facet.PLANNED_SPEND, Optional.of(20_000.0)));
        assertThat(facts().salesRoadMap()).isEqualTo("Nurse, then officer");
        assertThat(facts().demandCreation()).isEqualTo("Conferences");
        assertThat(facts().plannedSpend()).contains(20_000.0);
    }

    @Test
    void theFitCountsNeedsThatAreNamedAnsweredAndProven() {
        var days = write(Block.CUSTOMER_SEGMENTS, "Days without water");
        var forms = write(Block.CUSTOMER_SEGMENTS, "Forms for the ministry");
        write(Block.CUSTOMER_SEGMENTS, "Clinics");
        var tap = write(Block.VALUE_PROPOSITIONS, "Safe water on tap");
        choose(days, Option.NEED_PAIN);
        choose(forms, Option.NEED_JOB);
        assertThat(facts().fit(room.state())).isEqualTo(new Fit(2, 0, 0));
        link(Link.Kind.ANSWERS, tap, days);
        assertThat(facts().fit(room.state())).isEqualTo(new Fit(2, 1, 0));
        prove(days);
        assertThat(facts().fit(room.state())).isEqualTo(new Fit(2, 1, 0));
        prove(tap);
        assertThat(facts().fit(room.state())).isEqualTo(new Fit(2, 1, 1));
    }

    @Test
    void aYearBringsUnitsTimesPriceAndCostsWhatTheNotesSay() {
        var stream = write(Block.REVENUE_STREAMS, "140 a month");
        write(Block.REVENUE_STREAMS, "Installation");
        var reps = write(Block.COST_STRUCTURE, "Field reps");
        assertThat(YearlyMoney.of(canvas().notes())).isEqualTo(new YearlyMoney(Optional.empty(), Optional.empty()));
        count(stream, Facet.UNITS, 1200);
        assertThat(YearlyMoney.of(canvas().notes()).left()).isEmpty();
        count(stream, Facet.PRICE, 140);
        assertThat(YearlyMoney.of(canvas().notes()).left()).isEmpty();
        count(reps, Facet.COST, 108_000);
        assertThat(YearlyMoney.of(canvas().notes()).left()).contains(60_000.0);
    }

    /** By hand: 1680 × 0.6 × (1 + 0.8 ÷ 1.25 + (0.8 ÷ 1.25)²) = 1008 × 2.0496. */
    @Test
    void aCustomerIsWorthTheDiscountedMarginOfTheYearsTheyStay() {
        var stream = write(Block.REVENUE_STREAMS, "140 a month");
        assertThat(LifetimeValue.of(note(stream).answers())).isEmpty();
        assertThat(LifetimeValue.timesItsCost(note(stream).answers())).isEmpty();
        count(stream, Facet.CUSTOMER_REVENUE, 1680);
        assertThat(LifetimeValue.of(note(stream).answers())).isEmpty();
        count(stream, Facet.MARGIN, 60);
        assertThat(LifetimeValue.of(note(stream).answers())).isEmpty();
        count(stream, Facet.RETENTION, 80);
        assertThat(LifetimeValue.of(note(stream).answers())).isEmpty();
        count(stream, Facet.DISCOUNT, 25);
        assertThat(LifetimeValue.of(note(stream).answers())).isEmpty();
        count(stream, Facet.YEARS, 3);

        assertThat(LifetimeValue.of(note(stream).answers()).orElseThrow()).isCloseTo(2065.9968, within(1e-9));
        assertThat(LifetimeValue.timesItsCost(note(stream).answers())).isEmpty();
        count(stream, Facet.WINNING_COST, 0);
        assertThat(LifetimeValue.timesItsCost(note(stream).answers())).isEmpty();
        count(stream, Facet.WINNING_COST, 500);
        assertThat(LifetimeValue.timesItsCost(note(stream).answers()).orElseThrow())
                .isCloseTo(4.1319936, within(1e-9));
    }

    @Test
    void withoutAnEndTheSumIsTheClosedFormula() {
        double forever = new LifetimeValue(100, .5, .9, .1, 2_000).value();
        assertThat(forever).isCloseTo(100 * .5 * 1.1 / (1.1 - .9), within(1e-9));
        assertThat(new LifetimeValue(100, .5, 0, .1, 9).value()).isEqualTo(50);
    }

    private BusinessModelFacts facts() {
        return room.state().offering(BusinessModelFacts.class).orElseThrow();
    }
}
