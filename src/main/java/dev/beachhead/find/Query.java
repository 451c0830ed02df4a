package dev.beachhead.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words that must all occur, in any order, without regard to case, accents and width. Any part of a word is
 * enough, so that languages without spaces are found too.
 */
final class Query {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private final List<String> words;

    Query(String typed) {
        words = Arrays.stream(GAP.split(plain(typed)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a text fits: 0 not at all, then 1 anywhere, 2 at the beginning of a word, 3 at its own beginning. */
    int fits(String text) {
        if (words.isEmpty()) return 1;
        var plain = plain(text);
        if (!words.stream().allMatch(plain::contains)) return 0;
        if (plain.startsWith(words.getFirst())) return 3;
        return plain.contains(" " + words.getFirst()) ? 2 : 1;
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
