package dev.beachhead.room;

import java.util.Optional;

/**
 * What lists and searches show of a workshop without loading its room.
 *
 * @param participants people who are in it now
 */
public record Summary(String title, int participants, boolean open, Optional<String> beachhead) {
    static final Summary NEW = new Summary("", 0, true, Optional.empty());

    public Summary withTitle(String newTitle) {
        return new Summary(newTitle, participants, open, beachhead);
    }

    public Summary withPeople(int count, boolean isOpen) {
        return new Summary(title, count, isOpen, beachhead);
    }

    public Summary withBeachhead(Optional<String> chosen) {
        return new Summary(title, participants, open, chosen);
    }
}
