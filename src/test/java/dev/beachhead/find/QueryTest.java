package dev.beachhead.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource({
        "musee,Musée d’Orsay",
        "MUSÉE,musee d'orsay",
        "orsay mus,Musée d’Orsay",
        "诊所,农村诊所的护士",
        "ＡＢ,ab",
        "'  clinic ',Rural clinics"
    })
    void caseAccentsWidthAndTheOrderOfWordsMakeNoDifference(String typed, String text) {
        assertThat(new Query(typed).fits(text)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"museum,Musée d’Orsay", "rural ski,Rural clinics", "医院,农村诊所的护士"})
    void everyWordMustOccur(String typed, String text) {
        assertThat(new Query(typed).fits(text)).isZero();
    }

    @Test
    void theBeginningOfATextFitsBetterThanThatOfAWordAndThatBetterThanTheMiddle() {
        assertThat(new Query("ski").fits("Ski resorts")).isEqualTo(3);
        assertThat(new Query("ski").fits("Small ski resorts")).isEqualTo(2);
        assertThat(new Query("ski").fits("Water-skiing")).isEqualTo(1);
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(new Query("  ").isEmpty()).isTrue();
        assertThat(new Query("").fits("anything")).isEqualTo(1);
    }
}
