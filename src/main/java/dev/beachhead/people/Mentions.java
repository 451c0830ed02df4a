package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who is named in what somebody says: an {@code @} and the whole name, in any case; where two names fit, the longer one is meant. */
public final class Mentions {
    private Mentions() {}

    public static List<ParticipantId> in(String text, Collection<Person> people) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '@')
                .mapToObj(at -> named(text, at + 1, people))
                .flatMap(Optional::stream)
                .map(Person::id)
                .distinct()
                .toList();
    }

    private static Optional<Person> named(String text, int from, Collection<Person> people) {
        return people.stream()
                .filter(person -> text.regionMatches(
                        true, from, person.name(), 0, person.name().length()))
                .filter(person -> endsThere(text, from + person.name().length()))
                .max(Comparator.comparingInt(person -> person.name().length()));
    }

    /** A longer word is another name; but what is written without spaces may go on at once. */
    private static boolean endsThere(String text, int at) {
        if (at >= text.length()) return true;
        int next = text.codePointAt(at);
        return !Character.isLetterOrDigit(next) || Character.isIdeographic(next);
    }
}
