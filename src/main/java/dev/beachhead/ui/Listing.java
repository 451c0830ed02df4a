package dev.beachhead.ui;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Several things in a row as the reader's language writes them: with commas, or with 、. */
public final class Listing {
    private Listing() {}

    /** Empty for none. */
    public static String of(List<String> things, Locale reader) {
        if (things.isEmpty()) return "";
        return ListFormat.getInstance(reader, ListFormat.Type.STANDARD, ListFormat.Style.NARROW)
                .format(things);
    }
}
