package dev.beachhead.fieldwork;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How many of the people who came one step up the ladder came to the next. */
public final class HitRates {
    private static final List<Standing> LADDER =
            List.of(Standing.TO_CONTACT, Standing.CONTACTED, Standing.AGREED, Standing.MET, Standing.REFERRED_US_ON);

    private HitRates() {}

    /**
     * One step.
     *
     * @param reached how many people ever came to {@code from}, from 0
     * @param passed how many of them came to {@code to} or beyond, 0 to {@code reached}
     */
    public record Step(Standing from, Standing to, int reached, int passed) {

        /** passed ÷ reached, 0 to 1; empty while nobody came to {@code from}. */
        public OptionalDouble rate() {
            return reached == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) passed / reached);
        }
    }

    /**
     * The four steps, in order. A person counts on every step up to the furthest they ever came; who declined counts up to there
     * too, so that a no lowers the rate of the step at which it was said and of no other.
     */
    public static List<Step> of(Collection<Contact> contacts) {
        return Stream.iterate(0, i -> i < LADDER.size() - 1, i -> i + 1)
                .map(i -> step(contacts, LADDER.get(i), LADDER.get(i + 1)))
                .toList();
    }

    private static Step step(Collection<Contact> contacts, Standing from, Standing to) {
        return new Step(from, to, reached(contacts, from), reached(contacts, to));
    }

    private static int reached(Collection<Contact> contacts, Standing step) {
        return (int) contacts.stream()
                .filter(contact -> contact.furthest().compareTo(step) >= 0)
                .count();
    }
}
