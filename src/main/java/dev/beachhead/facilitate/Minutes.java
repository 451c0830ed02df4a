package dev.beachhead.facilitate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Minutes as somebody types them. */
final class Minutes {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private Minutes() {}

    /** 0, which every rule refuses, for what is no whole number. */
    static int of(String typed) {
        // also as a Chinese keyboard types it
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
