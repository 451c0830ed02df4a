package dev.beachhead.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.sizing.Figures.Misfit;
import dev.beachhead.sizing.Triangulation.Agreement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a market's size, by hand-made cases and by properties. */
class FigureTest {
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final CurrencyCode JPY = new CurrencyCode("JPY");
    private static final Stamp STAMP = new Stamp(1, ParticipantId.next(), Instant.parse("2026-03-02T09:00:00Z"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @CsvSource({"0.01", "1", "12.5", "1000000000000000", "1e15", "1.50"})
    void anAmountIsAboveNothingUpToAThousandBillionsWithTwoDecimals(BigDecimal number) {
        assertThat(Amount.problemWith(number)).isEmpty();
        assertThat(new Amount(number).value()).isEqualByComparingTo(number);
        assertThat(new Amount(number).value().toString()).doesNotContain("E");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOT_POSITIVE",
        "-1, NOT_POSITIVE",
        "1000000000000000.01, TOO_LARGE",
        "1e400, TOO_LARGE",
        "1e999999999, TOO_LARGE",
        "0.001, TOO_FINE",
        "1.005, TOO_FINE",
        "1e-999, TOO_FINE"
    })
    void anythingElseIsNoAmount(BigDecimal number, NumberProblem problem) {
        assertThat(Amount.problemWith(number)).contains(problem);
        assertThatThrownBy(() -> new Amount(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertThat(amount("1.50")).isEqualTo(amount("1.5")).hasSameHashCodeAs(amount("1.5"));
        assertThat(amount("2e3")).isEqualTo(amount("2000"));
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_POSITIVE", "1000.1, TOO_LARGE", "0.000000001, TOO_FINE"})
    void aRateHasItsOwnRange(BigDecimal number, NumberProblem problem) {
        assertThat(Rate.problemWith(number)).contains(problem);
        assertThatThrownBy(() -> new Rate(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_POSITIVE", "1.5, NOT_WHOLE", "100000000001, TOO_LARGE"})
    void aCountOfPeopleIsAWholeNumber(BigDecimal number, NumberProblem problem) {
        assertThat(Calculation.problemWithCount(number)).contains(problem);
        assertThatThrownBy(() -> new Calculation(number, amount("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countTimesRevenueIsExactAndTooMuchIsNoAmount() {
        assertThat(new Calculation(new BigDecimal("12e3"), amount("400.10")).yearly())
                .contains(amount("4801200"));
        assertThat(new Calculation(new BigDecimal("1000000"), amount("1000000000")).yearly())
                .contains(amount("1e15"));
        assertThat(new Calculation(new BigDecimal("1000001"), amount("1000000000")).yearly())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemWithANumberIsSaidInAllLanguages(NumberProblem problem) {
        SpokenKeys.assertSaid(problem.beside("low", new BigDecimal("1500"), new BigDecimal("1.5")));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "AMOUNT, 5M, ",
        "AMOUNT, 0, sizing.number-not-positive",
        "AMOUNT, 1.500, sizing.number-ambiguous",
        "AMOUNT, 0.001, sizing.number-too-fine",
        "AMOUNT, '', sizing.number-empty",
        "RATE, 1.085, ",
        "RATE, 1001, sizing.number-too-large",
        "PEOPLE, 12k, ",
        "PEOPLE, 1.5, sizing.number-not-whole"
    })
    void aFieldTakesWhatItsKindTakesAndSaysWhyNotOtherwise(NumberKind kind, String typed, @Nullable String key) {
        switch (kind.read(typed, Locale.ENGLISH)) {
            case TypedNumber.Reading.Understood _ -> assertThat(key).isNull();
            case TypedNumber.Reading.Unclear unclear -> {
                var why = kind.refusal("low", unclear);
                assertThat(why.key()).isEqualTo(key);
                assertThat(why.arguments()).hasSize(2);
                SpokenKeys.assertSaid(why);
            }
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0.01, TOO_SMALL",
        "4999999.99, TOO_SMALL",
        "5000000, THIN",
        "19999999.99, THIN",
        "20000000, FITS",
        "100000000, FITS",
        "100000000.01, SPLIT_FURTHER",
        "1e15, SPLIT_FURTHER"
    })
    void theVerdictAtTheBounds(BigDecimal total, Verdict verdict) {
        assertThat(Verdict.of(total, Bounds.USUAL)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLargerMarketNeverGetsTheVerdictOfASmallerOne(long seed) {
        var random = new Random(seed);
        var bounds = new Bounds(random(random, 1, 100), random(random, 101, 1_000), random(random, 1_001, 10_000));
        var one = BigDecimal.valueOf(random.nextInt(1, 12_000));
        var more = one.add(BigDecimal.valueOf(random.nextInt(12_000)));
        assertThat(Verdict.of(one, bounds)).isLessThanOrEqualTo(Verdict.of(more, bounds));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "1, 1, 3", "1, 3, 2", "1, 2, 2"})
    void boundsAscend(String thin, String fits, String split) {
        assertThatThrownBy(() -> new Bounds(amount(thin), amount(fits), amount(split)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 3", "1, 3, 2"})
    void aRangeIsInOrder(String low, String likely, String high) {
        assertThatThrownBy(() -> new Range(amount(low), amount(likely), amount(high)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} > {1} > {2}: {3}")
    @CsvSource({
        "30, 20, 10, ",
        "20, 20, 20, ",
        "20, 30, 10, SERVICEABLE in TOTAL",
        "30, 10, 20, TARGET in SERVICEABLE",
        "10, 20, 30, SERVICEABLE in TOTAL TARGET in SERVICEABLE",
        "10,   , 20, TARGET in TOTAL",
        "20,   , 10, ",
        "  , 10, 20, TARGET in SERVICEABLE",
        "  ,   , 20, ",
        "10,   ,   , ",
        "  ,   ,   , "
    })
    void theThreeFiguresNestAndWhatIsNotKnownIsSkipped(
            String total, String serviceable, String target, String misfits) {
        var figures = figures(total, serviceable, target);
        assertThat(figures.misfits()).isEqualTo(misfits(misfits));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresNestExactlyWhenNoInnerOneIsLargerThanAnOuterOne(long seed) {
        var random = new Random(seed);
        var figures = figures(maybe(random), maybe(random), maybe(random));
        var known = Arrays.stream(Nested.values())
                .flatMap(figure -> figures.get(figure).stream())
                .toList();
        boolean descending = true;
        for (int i = 1; i < known.size(); i++) descending &= known.get(i).compareTo(known.get(i - 1)) <= 0;
        assertThat(figures.misfits().isEmpty()).isEqualTo(descending);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @CsvSource({
        "10, 10, 1.0, CLOSE",
        "10, 14.99, 1.5, CLOSE",
        "10, 15, 1.5, APART",
        "10, 29.99, 3.0, APART",
        "10, 30, 3.0, FAR_APART",
        "100, 999.99, 10.0, FAR_APART",
        "10, 100, 10.0, CONTRADICTING",
        "0.01, 1e15, 100000000000000000.0, CONTRADICTING"
    })
    void theSpreadIsTheHighestLikelyOverTheLowestLikely(
            String one, String other, BigDecimal spread, Agreement agreement) {
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var found = Triangulation.of(
                    List.of(estimate(pair.getFirst(), CurrencyCode.USD), estimate(pair.getLast(), CurrencyCode.USD)),
                    Rates.NONE);
            assertThat(found.spread()).contains(spread);
            assertThat(found.agreement()).contains(agreement);
        }
    }

    @Test
    void fewerThanTwoEstimatesHaveNoSpread() {
        var none = Triangulation.of(List.of(), Rates.NONE);
        var one = Triangulation.of(List.of(estimate("5", CurrencyCode.USD)), Rates.NONE);
        assertThat(none.spread()).isEmpty();
        assertThat(none.agreement()).isEmpty();
        assertThat(one.spread()).isEmpty();
        assertThat(one.agreement()).isEmpty();
    }

    @Test
    void anEstimateWithoutARateIsNotComparedAndSaysSo() {
        var dollars = estimate("10", CurrencyCode.USD);
        var euros = estimate("10", EUR);
        var yen = estimate("1000", JPY);
        var rates = Rates.NONE.with(EUR, new Rate(new BigDecimal("1.25")), STAMP);
        var found = Triangulation.of(List.of(dollars, euros, yen), rates);
        assertThat(found.rows()).extracting(Triangulation.Row::estimate).containsExactly(dollars, euros);
        assertThat(found.rows().getLast().likely()).isEqualByComparingTo("12.5");
        assertThat(found.unrated()).containsExactly(yen);
        assertThat(found.spread()).contains(new BigDecimal("1.3"));
        assertThat(rates.entered())
                .containsEntry(EUR, new Rates.Entered(new Rate(new BigDecimal("1.25")), STAMP.actor(), STAMP.at()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSpreadDependsNeitherOnTheOrderNorOnTheCurrencyThatAllShare(long seed) {
        var random = new Random(seed);
        var rate = new Rate(BigDecimal.valueOf(random.nextInt(1, 1_000_000), 6));
        var rates = Rates.NONE.with(EUR, rate, STAMP);
        var amounts = random.ints(random.nextInt(2, 8), 1, 100_000).boxed().toList();
        var dollars = amounts.stream()
                .map(one -> estimate(one.toString(), CurrencyCode.USD))
                .toList();
        var euros = new ArrayList<>(amounts.stream()
                .map(one -> estimate(one.toString(), EUR))
                .toList()
                .reversed());
        var found = Triangulation.of(dollars, rates);
        assertThat(Triangulation.of(euros, rates).spread()).isEqualTo(found.spread());
        assertThat(Triangulation.of(euros, rates).agreement()).isEqualTo(found.agreement());
        assertThat(found.spread().orElseThrow()).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    @Test
    void theDollarIsWorthADollarWhateverIsEntered() {
        assertThat(Rates.NONE.inUsd(amount("5"), CurrencyCode.USD)).contains(new BigDecimal("5"));
        assertThat(Rates.NONE.inUsd(amount("5"), EUR)).isEmpty();
    }

    @Test
    void anAxisIsLinearFromNoughtWhileItsValuesAreOfLikeSize() {
        var axis = axis("8000000", "12000000", "41000000");
        assertThat(axis.scale()).isEqualTo(Axis.Scale.LINEAR);
        assertThat(axis.ticks().stream().map(BigDecimal::toPlainString))
                .containsExactly("0", "10000000", "20000000", "30000000", "40000000", "50000000");
        assertThat(axis.position(new BigDecimal("25000000"))).isEqualTo(0.5);
        assertThat(axis.position(new BigDecimal("90000000"))).isEqualTo(1);
    }

    @Test
    void anAxisIsLogarithmicWhenSomeWouldBeADot() {
        var axis = axis("2000", "70000000");
        assertThat(axis.scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
        assertThat(axis.ticks().stream().map(BigDecimal::toPlainString))
                .containsExactly("1000", "10000", "100000", "1000000", "10000000", "100000000");
        assertThat(axis.position(new BigDecimal("1000"))).isEqualTo(0);
        assertThat(axis.position(new BigDecimal("100000000"))).isEqualTo(1);
        assertThat(axis.position(new BigDecimal("1"))).isEqualTo(0);
    }

    @Test
    void anAxisEndsWhereItsLargestValueDoesWhenThatIsAPowerOfTen() {
        assertThat(axis("10", "1000").to()).isEqualByComparingTo("1000");
        assertThat(axis("0.01", "1e15").ticks()).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.2", "4", "5", "7", "9.5", "10", "26", "30", "49.99", "0.03", "1e15"})
    void aLinearAxisHasRoundTicksAndRoomForTheLargestValue(String most) {
        var axis = axis(most);
        assertThat(axis.ticks()).hasSizeBetween(3, 7);
        assertThat(axis.to()).isGreaterThanOrEqualTo(new BigDecimal(most));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onEveryAxisLargerValuesLieFurtherRightAndAllWithinIt(long seed) {
        var random = new Random(seed);
        var values = random.longs(random.nextInt(1, 9), 1, 1L << random.nextInt(2, 60))
                .sorted()
                .mapToObj(value -> BigDecimal.valueOf(value, 2))
                .toList();
        var axis = Axis.over(values);
        double before = 0;
        for (var value : values) {
            assertThat(axis.position(value)).isBetween(before, 1.0);
            before = axis.position(value);
        }
        assertThat(axis.ticks()).isSorted().hasSizeBetween(2, 9);
        assertThat(axis.from()).isLessThan(axis.to());
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureMethodVerdictAndAgreementHasItsWords(Nested figure) {
        assertSaid(figure.title().key());
        for (var method : Method.values()) assertSaid(method.title().key());
        for (var verdict : Verdict.values()) assertSaid("sizing.verdict." + verdict.key());
        for (var agreement : Agreement.values()) assertSaid("sizing.agreement." + agreement.key());
    }

    private static void assertSaid(String key) {
        SpokenKeys.assertSaid(new Station.Progress(0, key));
    }

    private static Axis axis(String... values) {
        return Axis.over(Arrays.stream(values).map(BigDecimal::new).toList());
    }

    private static Amount amount(String number) {
        return new Amount(new BigDecimal(number));
    }

    private static Amount random(Random random, int from, int to) {
        return new Amount(BigDecimal.valueOf(random.nextInt(from, to)));
    }

    private static @Nullable String maybe(Random random) {
        return random.nextInt(4) == 0 ? null : Integer.toString(random.nextInt(1, 5));
    }

    private static Figures figures(@Nullable String total, @Nullable String serviceable, @Nullable String target) {
        return Figures.NONE.with(
                EUR,
                Map.of(
                        Nested.TOTAL, Optional.ofNullable(total).map(FigureTest::amount),
                        Nested.SERVICEABLE, Optional.ofNullable(serviceable).map(FigureTest::amount),
                        Nested.TARGET, Optional.ofNullable(target).map(FigureTest::amount)));
    }

    private static List<Misfit> misfits(@Nullable String words) {
        if (words == null) return List.of();
        var names = words.replace("in ", "").split(" ");
        var misfits = new ArrayList<Misfit>();
        for (int i = 0; i < names.length; i += 2)
            misfits.add(new Misfit(Nested.valueOf(names[i]), Nested.valueOf(names[i + 1])));
        return misfits;
    }

    private static Estimate estimate(String likely, CurrencyCode currency) {
        var amount = amount(likely);
        return new Estimate(
                EstimateId.next(),
                Method.OTHER,
                new Range(amount, amount, amount),
                currency,
                SharedText.of("somebody said", STAMP));
    }
}
