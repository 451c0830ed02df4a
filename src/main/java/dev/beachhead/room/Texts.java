package dev.beachhead.room;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What every text goes through before it is kept. */
public final class Texts {
    /** What ends a line anywhere. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\f\\u000B\\u0085\\u2028\\u2029]");

    /**
     * The space at the end is looked for once a stretch and never again from its middle: a long stretch within the text would else
     * take the square of its length, while the room waits.
     */
    private static final Pattern SPACE_AT_THE_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\u200B]++|(?<![\\s\\p{Z}\\u200B])[\\s\\p{Z}\\u200B]++$");

    /**
     * As many marks on one letter as Unicode's stream-safe format (UAX #15) allows; no language has more. Composing sorts them, which
     * takes the square of their number.
     */
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}++");

    /** Characters that nobody sees: they make no difference between two names. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");

    /** Control characters but line feed and tab, and the marks that reorder or hide other people's text. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    /**
     * Five times what the longest field takes, in UTF-16 units. What comes longer is no honest text, and is cut before anything is
     * done with it; the field still refuses the rest as too long.
     */
    static final int MOST = 20_000;

    private Texts() {}

    /** Composed characters, line feeds only, no control characters, no space at either end. */
    public static String clean(String text) {
        return SPACE_AT_THE_ENDS.matcher(cleanTyping(text)).replaceAll("");
    }

    /** As {@link #clean}, but a space at the end stays: somebody is still typing. */
    public static String cleanTyping(String text) {
        var bounded = text.length() > MOST ? text.substring(0, MOST) : text;
        var lines = LINE_END.matcher(bounded).replaceAll("\n");
        var wanted = UNWANTED.matcher(lines).replaceAll("");
        return Normalizer.normalize(TOO_MANY_MARKS.matcher(wanted).replaceAll("$1"), Normalizer.Form.NFC);
    }

    /** As {@link #clean}, on one line. */
    public static String cleanLine(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /**
     * Two names with the same answer differ at most in case, width, spaces and what nobody sees. Empty for a name in which there is
     * nothing to see.
     */
    public static String folded(String name) {
        var seen = UNSEEN.matcher(cleanLine(name)).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]", "");
    }

    /** How long a text is, in characters as a person counts them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The beginning of a text on one line, at most {@code most} characters (from 1), with an ellipsis where it is cut. */
    public static String excerpt(String text, int most) {
        var line = cleanLine(text);
        if (length(line) <= most) return line;
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
