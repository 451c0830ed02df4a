package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1200 | 1200", "en | 1,200 | 1200", "en | 1,234,567.50 | 1234567.5", "en | 38.5 | 38.5",
                "en | -3 | -3", "zh | 1,200 | 1200", "fr | 1 200,50 | 1200.5", "fr | 38.50 | 38.5",
                "fr | 1\u202f200 | 1200", "en | 1’200 | 1200"
            })
    void aNumberIsReadAsItsLanguageWritesIt(String language, String typed, double number) {
        assertThat(Figures.parse(typed, Locale.of(language))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,20", "12,34,567", "1.2.3", "12 €", "1e5", "NaN", "-", "1234567890123456"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(Figures.parse(typed, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr"})
    void whatIsShownIsReadAgain(String language) {
        var locale = Locale.of(language);
        for (double number : new double[] {0, 0.5, 38.55, 1200, 1234567.25})
            assertThat(Figures.parse(Figures.show(number, locale), locale)).contains(number);
    }

    @Test
    void moneyHasItsCurrencyWhenThatIsKnown() {
        assertThat(Figures.money(2065.9968, Optional.of(Option.USD), Locale.US)).isEqualTo("$2,066");
        assertThat(Figures.money(2065.9968, Optional.empty(), Locale.US)).isEqualTo("2,066");
        for (var currency : Facet.CURRENCY.options())
            assertThat(Figures.money(1, Optional.of(currency), Locale.FRENCH)).contains("1");
    }
}
