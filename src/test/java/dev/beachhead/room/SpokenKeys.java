package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What a message key says in each of the three languages. */
public final class SpokenKeys {
    private static final Map<String, Locale> LANGUAGES =
            Map.of("", Locale.ENGLISH, "_zh", Locale.SIMPLIFIED_CHINESE, "_fr", Locale.FRENCH);
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private SpokenKeys() {}

    /** The rejection and what to do about it are said in all languages. */
    public static void assertSaid(Rejection rejection) {
        assertSaid(rejection.key(), rejection.arguments());
        assertSaid(rejection.todo(), rejection.arguments());
    }

    public static void assertSaid(Telling telling) {
        var arguments = new ArrayList<Object>();
        arguments.add("Ada");
        arguments.addAll(telling.arguments());
        assertThat(assertSaid(telling.key(), arguments)).contains("Ada");
    }

    public static void assertSaid(Station.Progress progress) {
        assertSaid(progress.next(), List.of());
    }

    /** The files of all languages have the same keys, all of the part, with the same arguments, and no apostrophe that quotes. */
    public static void assertComplete(String part) {
        var english = bundle(part, "");
        LANGUAGES.forEach((suffix, locale) -> {
            var bundle = bundle(part, suffix);
            assertThat(bundle.stringPropertyNames()).as(part + suffix).isEqualTo(english.stringPropertyNames());
            bundle.forEach((key, pattern) -> {
                assertThat((String) key).startsWith(part + ".");
                assertThat((String) pattern)
                        .as((String) key)
                        .doesNotContain("'")
                        .isNotBlank();
                assertThat(arguments((String) pattern, locale))
                        .as(key + suffix)
                        .isEqualTo(arguments(english.getProperty((String) key), Locale.ENGLISH));
            });
        });
    }

    private static String assertSaid(String key, List<Object> arguments) {
        LANGUAGES.forEach((suffix, locale) -> {
            var pattern = bundle(partOf(key), suffix).getProperty(key);
            assertThat(pattern).as(key + " in " + locale).isNotNull();
            assertThat(new MessageFormat(pattern, locale).format(arguments.toArray()))
                    .as(key + " in " + locale)
                    .doesNotContainPattern("\\{\\d");
        });
        return new MessageFormat(bundle(partOf(key), "").getProperty(key), Locale.ENGLISH).format(arguments.toArray());
    }

    private static int arguments(String pattern, Locale locale) {
        return new MessageFormat(pattern, locale).getFormatsByArgumentIndex().length;
    }

    private static String partOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Properties bundle(String part, String suffix) {
        return BUNDLES.computeIfAbsent("/i18n/" + part + suffix + ".properties", SpokenKeys::load);
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (var in = SpokenKeys.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
