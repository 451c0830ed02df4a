package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that a user sees, in all three languages. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Map<String, Locale> LANGUAGES =
            Map.of("", Locale.ENGLISH, "_zh", Locale.CHINESE, "_fr", Locale.FRENCH);
    private static final Set<String> REFUSING =
            Set.of("refuse", "rule", "forbidden", "invalid", "wrong", "Unavailable");

    /** What has a name of the same kind, for the activity, and is no station. */
    private static final Set<String> BESIDE_THE_STATIONS =
            Set.of("calendar", "chat", "comment", "facilitate", "people");

    static List<String> parts() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyLanguageHasTheSameKeysOnceEach(String part) {
        var english = keys(part, "");
        assertThat(english).allMatch(key -> key.startsWith(part + "."));
        LANGUAGES.keySet().forEach(language -> {
            assertThat(keys(part, language)).as(part + language).doesNotHaveDuplicates();
            assertThat(keys(part, language)).as(part + language).containsExactlyInAnyOrderElementsOf(english);
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyMessageIsFormattedWithoutALeftoverInEveryLanguage(String part) {
        LANGUAGES.forEach((language, locale) -> read(part, language).forEach((key, message) -> {
            assertThat(message).as(key + language).isNotBlank().doesNotContain("'");
            for (int number : List.of(0, 1, 2, 7)) {
                var arguments = new Object[10];
                Arrays.fill(arguments, number);
                assertThat(new MessageFormat(message, locale).format(arguments))
                        .as(key + language)
                        .isNotBlank()
                        .doesNotContain("{", "}");
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyLanguageHasTheSamePlaceholders(String part) {
        var english = read(part, "");
        LANGUAGES
                .keySet()
                .forEach(language -> read(part, language)
                        .forEach((key, message) -> assertThat(placeholders(message))
                                .as(key + language)
                                .isEqualTo(placeholders(english.getOrDefault(key, "")))));
    }

    @Test
    void everyKeyInTheCodeIsThere() {
        var keys = all();
        assertThat(spoken()).isNotEmpty().allSatisfy(literal -> {
            if (literal.joined() || !isLookedUpAsItIs(literal))
                assertThat(keys).as(literal.toString()).anyMatch(key -> key.startsWith(literal.text()));
            else assertThat(keys).as(literal.toString()).contains(literal.text());
        });
    }

    @Test
    void everyReasonForARefusalSaysWhatToDo() {
        var refusals = spoken().stream()
                .filter(literal -> !literal.joined())
                .filter(literal -> REFUSING.contains(
                        literal.call().substring(literal.call().lastIndexOf('.') + 1)))
                .map(Literal::text)
                .collect(Collectors.toSet());
        assertThat(refusals)
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(all()).contains(key, key + ".todo"));
    }

    @Test
    void whatIsToBeDoneBelongsToAReason() {
        assertThat(all())
                .filteredOn(key -> key.endsWith(".todo"))
                .hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(all()).contains(key.substring(0, key.length() - ".todo".length())));
    }

    @Test
    void everyStationHasItsHeadAndItsGuide() {
        var stations = parts().stream()
                .filter(part -> read(part, "").containsKey(part + ".station"))
                .filter(part -> !BESIDE_THE_STATIONS.contains(part))
                .toList();
        assertThat(stations)
                .contains("purpose", "brainstorm")
                .allSatisfy(station -> assertThat(all())
                        .contains(station + ".title", station + ".lead")
                        .containsAll(Stream.of(1, 2, 3, 4)
                                .flatMap(i -> Stream.of(".title", ".text").map(end -> station + ".guide." + i + end))
                                .toList()));
    }

    /** The strings in the code that begin as a key does. */
    private static List<Literal> spoken() {
        var key = Pattern.compile("(?:" + String.join("|", parts()) + ")\\.[a-z0-9_.-]+");
        return Literal.all().stream()
                .filter(literal -> key.matcher(literal.text()).matches())
                .toList();
    }

    private static boolean isLookedUpAsItIs(Literal literal) {
        return literal.call().equals("t") || literal.call().endsWith("getTranslation");
    }

    private static Set<String> all() {
        return parts().stream()
                .flatMap(part -> read(part, "").keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String message) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the file has them, twice if they are there twice. */
    private static List<String> keys(String part, String language) {
        return source(part, language)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Map<String, String> read(String part, String language) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(source(part, language)));
            var messages = new TreeMap<String, String>();
            properties.forEach((key, message) -> messages.put((String) key, (String) message));
            return messages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source(String part, String language) {
        return Literal.source(FOLDER.resolve(part + language + ".properties"));
    }
}
