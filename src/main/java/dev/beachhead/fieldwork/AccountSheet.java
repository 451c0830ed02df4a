package dev.beachhead.fieldwork;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is noted of a key account.
 *
 * @param name one line of 1 to {@link ContactSheet#LONGEST_NAME} characters
 * @param contact with whom the team talks there; a customer who is counted as a person counts only once
 */
public record AccountSheet(String name, Optional<ContactId> contact, Optional<LocalDate> next) {

    static AccountSheet of(String name) {
        return new AccountSheet(name, Optional.empty(), Optional.empty());
    }
}
