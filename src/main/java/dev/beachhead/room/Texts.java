package dev.beachhead.room;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every text goes through before it is kept. */
public final class Texts {
    /** Control characters but line feed and tab, and the marks that reorder or hide other people's text. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private Texts() {}

    /** Composed characters, line feeds only, no control characters, no space at either end. */
    public static String clean(String text) {
        return cleanTyping(text).strip();
    }

    /** As {@link #clean}, but a space at the end stays: somebody is still typing. */
    public static String cleanTyping(String text) {
        var composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return UNWANTED.matcher(composed).replaceAll("");
    }

    /** As {@link #clean}, on one line. */
    public static String cleanLine(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** Two names with the same answer look the same to a person. */
    public static String folded(String name) {
        return Normalizer.normalize(cleanLine(name), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}|\\s", "");
    }

    /** How long a text is, in characters as a person counts them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The beginning of a text on one line, at most {@code most} characters, with an ellipsis where it is cut. */
    public static String excerpt(String text, int most) {
        var line = cleanLine(text);
        if (length(line) <= most) return line;
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
