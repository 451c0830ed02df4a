package dev.beachhead.fieldwork;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Texts;
import java.time.Instant;

/**
 * What somebody outside the building said.
 *
 * @param notes 0 to {@link #LONGEST_NOTES} characters
 * @param quotes their own words, one a line, 0 to {@link #LONGEST_QUOTES} characters
 * @param recorded when it came into the room
 */
public record Interview(InterviewId id, InterviewSheet sheet, SharedText notes, SharedText quotes, Instant recorded) {
    public static final int LONGEST_NOTES = 6_000;
    public static final int LONGEST_QUOTES = 2_000;

    static Interview of(InterviewId id, InterviewSheet sheet, String notes, String quotes, Stamp stamp) {
        return new Interview(id, sheet, text(notes, stamp), text(quotes, stamp), stamp.at());
    }

    public SharedText text(InterviewText which) {
        return switch (which) {
            case NOTES -> notes;
            case QUOTES -> quotes;
        };
    }

    public static int longest(InterviewText which) {
        return switch (which) {
            case NOTES -> LONGEST_NOTES;
            case QUOTES -> LONGEST_QUOTES;
        };
    }

    /** The same for two interviews with one person: the one on the list, else whoever has the name. */
    String person() {
        return sheet.contact()
                .map(contact -> "contact:" + contact)
                .orElseGet(() -> "name:" + Texts.folded(sheet.person()));
    }

    Interview noted(InterviewSheet newSheet) {
        return new Interview(id, newSheet, notes, quotes, recorded);
    }

    Interview edited(InterviewText which, String text, boolean overlapped, Stamp stamp) {
        var edited = text(which).edited(text, overlapped, stamp);
        return switch (which) {
            case NOTES -> new Interview(id, sheet, edited, quotes, recorded);
            case QUOTES -> new Interview(id, sheet, notes, edited, recorded);
        };
    }

    private static SharedText text(String words, Stamp stamp) {
        return words.isEmpty() ? SharedText.blank() : SharedText.of(words, stamp);
    }
}
