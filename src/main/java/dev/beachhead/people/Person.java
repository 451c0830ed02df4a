package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who is, or was, in a workshop.
 *
 * @param name 1 to {@link PeopleRules#MAX_NAME} characters; nobody else who is present has one that looks the same
 * @param role what they may do while they are present; a removed person keeps it for the day they are admitted again
 * @param colour 0 to 7, by the order of joining; never changes
 */
public record Person(ParticipantId id, String name, Role role, int colour, Standing standing) {
    /** How many colours there are for people. */
    public static final int COLOURS = 8;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /** Whether somebody is in the workshop. */
    public enum Standing {
        PRESENT,
        /** A facilitator took them out; their work and their name stay. */
        REMOVED
    }

    public Person {
        if (colour < 0 || colour >= COLOURS) throw new IllegalArgumentException("no such colour: " + colour);
    }

    public boolean isPresent() {
        return standing == Standing.PRESENT;
    }

    public boolean isFacilitator() {
        return role == Role.FACILITATOR;
    }

    /** One or two characters as a reader counts them: the first of the first word and of the last. */
    public String initials() {
        var words = name.split(" ");
        var initials = first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
        return initials.toUpperCase(Locale.ROOT);
    }

    Person called(String newName) {
        return new Person(id, newName, role, colour, standing);
    }

    Person as(Role newRole) {
        return new Person(id, name, newRole, colour, standing);
    }

    Person being(Standing newStanding) {
        return new Person(id, name, role, colour, newStanding);
    }

    private static String first(String word) {
        var grapheme = GRAPHEME.matcher(word);
        return grapheme.find() ? grapheme.group() : "";
    }
}
