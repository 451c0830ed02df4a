package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"people_zh", "people_fr"})
    void everyLanguageHasTheSameKeysAndTheSamePlaceholders(String bundle) {
        var english = Bundles.read("people");
        var other = Bundles.read(bundle);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(other.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "people_zh", "people_fr"})
    void everyMessageIsAMessageFormatWithoutAStraightApostrophe(String bundle) {
        Bundles.read(bundle).forEach((key, message) -> {
            assertThat(key.toString()).startsWith("people.");
            assertThat(message.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(message.toString(), Locale.ROOT)).isNotNull();
        });
    }

    @Test
    void everyReasonSaysWhatToDo() {
        var english = Bundles.read("people").stringPropertyNames();
        var reasons = english.stream().filter(key -> !key.startsWith("people.told.") && !key.endsWith(".todo"));
        assertThat(reasons).isNotEmpty().allSatisfy(key -> assertThat(english).contains(key + ".todo"));
    }

    private static List<String> placeholders(String message) {
        return Pattern.compile("\\{\\d")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
