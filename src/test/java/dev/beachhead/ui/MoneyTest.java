package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money as a reader of each language expects it. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 48000000 | EUR | €48,000,000",
                "en | 1234.5 | EUR | €1,234.50",
                "fr | 48000000 | EUR | 48\u202f000\u202f000\u00a0€",
                "fr | 0.50 | EUR | 0,50\u00a0€",
                "zh | 48000000 | CNY | ¥48,000,000"
            })
    void wholeAmountsHaveCentsOnlyWhereThereAreAny(String reader, BigDecimal amount, String currency, String shown) {
        assertThat(Money.full(amount, currency, Locale.of(reader))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 48000000 | 48M\u00a0USD",
                "en | 1250000 | 1.3M\u00a0USD",
                "en | 900 | 900\u00a0USD",
                "fr | 1250000 | 1,3\u00a0M\u00a0USD",
                "fr | 2000000000 | 2\u00a0Md\u00a0USD",
                "zh | 48000000 | 4800万\u00a0USD"
            })
    void shortAmountsAreRoundedToOneDecimal(String reader, BigDecimal amount, String shown) {
        assertThat(Money.compact(amount, "USD", Locale.of(reader))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1500 | 1,500",
                "fr | 1500.25 | 1\u202f500,25",
                "zh | 0.000061 | 0.000061",
                "en | 1E+3 | 1,000"
            })
    void numbersKeepAllTheirDecimals(String reader, BigDecimal number, String shown) {
        assertThat(Money.number(number, Locale.of(reader))).isEqualTo(shown);
    }
}
