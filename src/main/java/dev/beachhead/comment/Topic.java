package dev.beachhead.comment;

import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import java.util.Optional;

/**
 * What a thread is about.
 *
 * @param subject the thing; with an empty key, the station as a whole
 * @param words how the thing read when the thread began, at most {@link #EXCERPT} characters; the thing may change or go
 * @param moment the journal's event after which the room looked as meant; empty for the room as it goes on
 */
public record Topic(Subject subject, String words, Optional<Long> moment) {
    static final int EXCERPT = 120;
    private static final int SAID = 60;

    public Topic {
        words = Texts.excerpt(words, EXCERPT);
    }

    /** The beginning of what somebody said, for a sentence of the activity. */
    static String shortened(String text) {
        return Texts.excerpt(text, SAID);
    }
}
