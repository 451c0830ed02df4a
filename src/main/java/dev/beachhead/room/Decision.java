package dev.beachhead.room;

import java.util.List;

/** The answer of a part to a command: what happened, or why nothing did. */
public sealed interface Decision {

    /** @param events in order; empty when the wish is already fulfilled */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Rejection why) implements Decision {}

    static Decision accept(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision refuse(Rejection why) {
        return new Refused(why);
    }

    /** Refuses because a rule of the method forbids it. */
    static Decision refuse(String key, Object... arguments) {
        return new Refused(Rejection.rule(key, arguments));
    }

    /** Refuses what was typed into one field. */
    static Decision invalid(String field, String key, Object... arguments) {
        return new Refused(new Rejection.Invalid(field, key, List.of(arguments)));
    }
}
