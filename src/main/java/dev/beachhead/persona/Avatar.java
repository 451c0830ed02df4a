package dev.beachhead.persona;

import dev.beachhead.room.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** A drawn face for a persona without a picture: a head, shoulders and initials, in a colour that stays the market's. */
public final class Avatar {
    private static final int COLOURS = 6;

    private Avatar() {}

    /** At most two letters, or a question mark while there is no name; what stands in brackets is no name. */
    public static String initials(String name) {
        var words = Arrays.stream(
                        Texts.cleanLine(name).replaceAll("\\s\\([^)]*\\)", "").split("[\\s·-]+"))
                .filter(word -> !Texts.folded(word).isEmpty())
                .toList();
        if (words.isEmpty()) return "?";
        return (words.size() == 1 ? words.subList(0, 1) : List.of(words.getFirst(), words.getLast()))
                .stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
    }

    /** The drawing, with no text of anybody's in it but the escaped initials; hidden from screen readers, who have the name. */
    static String svg(String name, UUID market) {
        int colour = Math.floorMod(market.hashCode(), COLOURS);
        return "<svg viewBox=\"0 0 96 96\" aria-hidden=\"true\" class=\"avatar avatar-%d\">".formatted(colour)
                + "<rect width=\"96\" height=\"96\"/><circle cx=\"48\" cy=\"38\" r=\"19\"/>"
                + "<path d=\"M10 96c2-24 18-34 38-34s36 10 38 34z\"/>"
                + "<text x=\"48\" y=\"88\" text-anchor=\"middle\">%s</text></svg>".formatted(escaped(initials(name)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
