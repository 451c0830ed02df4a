package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    @ParameterizedTest
    @CsvSource({"en, 'Ada, Lin, Kim'", "fr, 'Ada, Lin, Kim'", "zh-CN, Ada、Lin、Kim"})
    void aRowOfNamesIsWrittenAsTheLanguageDoes(String language, String written) {
        assertThat(Listing.of(List.of("Ada", "Lin", "Kim"), Locale.forLanguageTag(language)))
                .isEqualTo(written);
    }

    @Test
    void nothingIsAnEmptyRowAndOneStandsAlone() {
        assertThat(Listing.of(List.of(), Locale.ENGLISH)).isEmpty();
        assertThat(Listing.of(List.of("Ada"), Locale.ENGLISH)).isEqualTo("Ada");
    }
}
