package dev.beachhead.fieldwork;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is noted of a person to talk to.
 *
 * @param name one line of 1 to {@link #LONGEST_NAME} characters
 * @param next when to do something about it next
 * @param referredBy who named this person
 * @param note one line of at most {@link #LONGEST_NOTE} characters: what they do, how to reach them
 */
public record ContactSheet(
        String name, MetVia metVia, Optional<LocalDate> next, Optional<ContactId> referredBy, String note) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_NOTE = 300;

    static ContactSheet of(String name, MetVia metVia) {
        return new ContactSheet(name, metVia, Optional.empty(), Optional.empty(), "");
    }
}
