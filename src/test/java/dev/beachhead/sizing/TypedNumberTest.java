package dev.beachhead.sizing;

import static dev.beachhead.sizing.NumberProblem.AMBIGUOUS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.sizing.TypedNumber.Reading;
import dev.beachhead.sizing.TypedNumber.Reading.Unclear;
import dev.beachhead.sizing.TypedNumber.Reading.Understood;
import dev.beachhead.sizing.TypedNumber.Use;
import dev.beachhead.ui.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what it is read as, or why it is not read at all. */
class TypedNumberTest {
    private static final List<Locale> READERS = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRENCH);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "0 | 0",
                "7 | 7",
                "007 | 7",
                "1500 | 1500",
                "+12 | 12",
                "-5 | -5",
                "−5 | -5",
                "- 5 | -5",
                "1 500 | 1500",
                "1 500 000 | 1500000",
                "1\u00a0500 | 1500",
                "1\u202f500\u202f000 | 1500000",
                "1\u2009500 | 1500",
                "1\u3000500 | 1500",
                "'1''500''000' | 1500000",
                "1’500’000 | 1500000",
                "1_000_000 | 1000000",
                "1,234,567 | 1234567",
                "1.234.567 | 1234567",
                "12,34,567 | 1234567",
                "1,234.56 | 1234.56",
                "1.234,56 | 1234.56",
                "1,234,567.8 | 1234567.8",
                "1.234.567,8 | 1234567.8",
                "1 234,56 | 1234.56",
                "1 234.56 | 1234.56",
                "1’234.56 | 1234.56",
                "1 234,567 | 1234.567",
                "1,5 | 1.5",
                "1.5 | 1.5",
                "0.125 | 0.125",
                "0,125 | 0.125",
                ".5 | 0.5",
                ",5 | 0.5",
                "1234.567 | 1234.567",
                "1.2345 | 1.2345",
                "１２３ | 123",
                "１．５ | 1.5",
                "１，２３４，５６７ | 1234567",
                "١٢٣ | 123",
                "5M | 5000000",
                "5 M | 5000000",
                "5m | 5000000",
                "5 MM | 5000000",
                "5 mn | 5000000",
                "5 Mio. | 5000000",
                "1.25 million | 1250000",
                "1,5 millions | 1500000",
                "20k | 20000",
                "20 K | 20000",
                "20 mille | 20000",
                "2 Md | 2000000000",
                "2 Mds | 2000000000",
                "2 Mrd. | 2000000000",
                "2 milliards | 2000000000",
                "1.2bn | 1200000000",
                "3万 | 30000",
                "3 萬 | 30000",
                "3.5亿 | 350000000",
                "500百万 | 500000000",
                "2千万 | 20000000",
                "1万亿 | 1000000000000",
                "５００万 | 5000000",
                "3 lakh | 300000",
                "2 crore | 20000000",
                "-5M | -5000000",
                "1e6 | 1000000",
                "1E6 | 1000000",
                "1.5e6 | 1500000",
                "1,5e6 | 1500000",
                "1.500e3 | 1500",
                "5e0 | 5",
                "5e+2 | 500",
                "5e-1 | 0.5",
                "-2e3 | -2000"
            })
    void everyReaderReadsItTheSameWay(String typed, BigDecimal value) {
        for (var reader : READERS)
            assertThat(read(typed, reader))
                    .as(reader.toString())
                    .isInstanceOfSatisfying(
                            Understood.class,
                            understood -> assertThat(understood.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"1,500 | 1500", "12,000 | 12000", "123,456 | 123456", "1,500M | 1500000000", "1,500 万 | 15000000"})
    void aCommaGroupsForReadersWhoGroupWithCommas(String typed, BigDecimal value) {
        assertUnderstood(typed, Locale.ENGLISH, value);
        assertUnderstood(typed, Locale.CHINESE, value);
        assertThat(read(typed, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Unclear.class, unclear -> assertThat(unclear.problem()).isEqualTo(AMBIGUOUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "12.000", "123.456", "1.500M", "-1.500"})
    void aDotBeforeThreeDigitsIsADecimalToSomeAndGroupsForOthersSoItIsNeverGuessed(String typed) {
        for (var reader : READERS)
            assertThat(read(typed, reader)).isInstanceOfSatisfying(Unclear.class, unclear -> {
                assertThat(unclear.problem()).isEqualTo(AMBIGUOUS);
                assertThat(unclear.readings()).hasSize(2);
                assertThat(unclear.readings().getFirst())
                        .isEqualByComparingTo(unclear.readings().getLast().multiply(BigDecimal.valueOf(1000)));
            });
    }

    @Test
    void bothReadingsAreAnsweredSoThatTheReaderCanChoose() {
        assertThat(read("1.500", Locale.ENGLISH))
                .isEqualTo(new Unclear(AMBIGUOUS, List.of(new BigDecimal("1500"), new BigDecimal("1.500"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 billion", "2 billions", "2b"})
    void aFrenchBillionIsAThousandEnglishOnes(String typed) {
        assertUnderstood(typed, Locale.ENGLISH, new BigDecimal("2000000000"));
        assertThat(read(typed, Locale.FRENCH)).isInstanceOfSatisfying(Unclear.class, unclear -> {
            assertThat(unclear.problem()).isEqualTo(AMBIGUOUS);
            assertThat(unclear.readings())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("2e9"), new BigDecimal("2e12"));
        });
        assertThat(problem("1.500 billion", Locale.FRENCH)).isEqualTo(AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({"1.085", "'1,085'"})
    void inARateALoneSignAlwaysBeginsTheDecimals(String typed) {
        for (var reader : READERS)
            assertThat(TypedNumber.read(typed, reader, Use.RATE)).isEqualTo(new Understood(new BigDecimal("1.085")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "five",
                "5 apples",
                "1 5",
                "1 50 000",
                "12 34",
                "1,23,45",
                "1.23.456",
                "1,2345,678",
                "0,123,456",
                "5-10",
                "5–10",
                "~5",
                "5%",
                "(5)",
                "5.",
                "5,",
                "1..5",
                "1.,5",
                "1 .5",
                "1 2'345",
                "1.5 000",
                "1,234,5",
                "1.234.5,6,7",
                "1 234.5.6",
                "3万5千",
                "5 M M",
                "½",
                "2²",
                "①",
                "Ⅳ",
                "1e",
                "e5",
                "--5",
                "NaN",
                "Infinity",
                "1/2",
                "0x10"
            })
    void whatIsNoNumberIsRefused(String typed) {
        for (var reader : READERS)
            assertThat(problem(typed, reader)).as(reader.toString()).isEqualTo(NumberProblem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5M",
                "5 €",
                "￥500",
                "£1",
                "5M USD",
                "EUR 5",
                "usd5",
                "500万元",
                "500 美元",
                "5 dollars",
                "2 M euros",
                "1 franc"
            })
    void aCurrencyBelongsInItsOwnField(String typed) {
        for (var reader : READERS) assertThat(problem(typed, reader)).isEqualTo(NumberProblem.HAS_CURRENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u202f", "\u200b", "\n"})
    void nothingIsNothing(String typed) {
        assertThat(problem(typed, Locale.ENGLISH)).isEqualTo(NumberProblem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e31", "1e999999999", "1e99999999999999999999", "9e+0400"})
    void aPowerOfTenBeyondEveryRangeIsTooLargeAndNeverWrittenOut(String typed) {
        assertThat(problem(typed, Locale.ENGLISH)).isEqualTo(NumberProblem.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-400", "1e-31", "1e-999999999"})
    void oneThatIsHardlyAnythingIsTooFine(String typed) {
        assertThat(problem(typed, Locale.ENGLISH)).isEqualTo(NumberProblem.TOO_FINE);
    }

    @Test
    void whatIsLongerThanAnyNumberIsNotRead() {
        assertThat(problem("1".repeat(61), Locale.ENGLISH)).isEqualTo(NumberProblem.NOT_A_NUMBER);
        assertUnderstood("1".repeat(60), Locale.ENGLISH, new BigDecimal("1".repeat(60)));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsShownToAReaderIsReadBackByThatReaderOrCalledAmbiguous(long seed) {
        var random = new Random(seed);
        var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(3));
        for (var reader : READERS) {
            var shown = Money.number(number, reader);
            switch (read(shown, reader)) {
                case Understood(var value) -> assertThat(value).as(shown).isEqualByComparingTo(number);
                case Unclear(var problem, var readings) -> {
                    assertThat(problem).as(shown).isEqualTo(AMBIGUOUS);
                    assertThat(readings)
                            .usingElementComparator(BigDecimal::compareTo)
                            .contains(number);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsTypedIsAnswered(long seed) {
        var random = new Random(seed);
        var signs = List.of("1", "0", "5", ".", ",", " ", "'", "-", "+", "e", "M", "万", "$", "\u202f", "１", "b", "%");
        for (int i = 0; i < 200; i++) {
            var typed = Stream.generate(() -> signs.get(random.nextInt(signs.size())))
                    .limit(random.nextInt(12))
                    .reduce("", String::concat);
            for (var reader : READERS) assertThat(read(typed, reader)).isNotNull();
        }
    }

    private static void assertUnderstood(String typed, Locale reader, BigDecimal value) {
        assertThat(read(typed, reader))
                .isInstanceOfSatisfying(
                        Understood.class,
                        understood -> assertThat(understood.value()).isEqualByComparingTo(value));
    }

    private static NumberProblem problem(String typed, Locale reader) {
        return switch (read(typed, reader)) {
            case Unclear(var problem, var _) -> problem;
            case Understood(var value) -> throw new AssertionError(typed + " was read as " + value);
        };
    }

    private static Reading read(String typed, Locale reader) {
        return TypedNumber.read(typed, reader, Use.AMOUNT);
    }
}
