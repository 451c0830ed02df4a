package dev.beachhead.room;

import java.util.function.Function;

/**
 * Somebody's edit of a text that others edit too, as every station takes it: cleaned, joined by words with what others wrote
 * meanwhile, and refused when it is too long.
 *
 * @param base the text the edit started from
 * @param typed the text as its author wants it; empty clears the field
 */
public record TextEdit(String base, String typed) {

    /**
     * @param field the name of the field the message belongs beside
     * @param now the text as it stands
     * @param longest the most characters the field takes, as a person counts them; refused beyond, also when two edits that each
     *     fit do not fit together
     * @param event what happened then, from the text already joined with everybody's edits
     * @return no event when the field already says so
     */
    public Decision of(String field, String now, int longest, Function<TextMerge.Merged, Event> event) {
        var wanted = Texts.clean(typed);
        if (Texts.length(wanted) > longest) return tooLong(field, longest, wanted);
        var merged = TextMerge.merge(Texts.clean(base), now, wanted);
        var text = Texts.clean(merged.text());
        if (Texts.length(text) > longest) return tooLong(field, longest, text);
        if (text.equals(now)) return Decision.accept();
        return Decision.accept(event.apply(new TextMerge.Merged(text, merged.overlap())));
    }

    private static Decision tooLong(String field, int longest, String text) {
        return Decision.invalid(field, "room.text-too-long", longest, Texts.length(text));
    }
}
