package dev.beachhead.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of the team's plan rests on a note of the canvas: the more, the more is lost when it is wrong, and the sooner somebody
 * should be asked about it. Pure. It is the sum of
 *
 * <ul>
 *   <li>its links, at whichever end it stands: a link says nothing once one of its notes is wrong;
 *   <li>the lenses under which something was worked out about it;
 *   <li>the figures that are computed from it: the money of a year, and what a customer is worth;
 *   <li>what the gates ask and it answers: a channel, who pays, and a need with its answer.
 * </ul>
 */
final class Reliance {
    private Reliance() {}

    static int on(Canvas canvas, Note note) {
        return links(canvas, note) + lenses(note) + figures(note) + asked(canvas, note);
    }

    private static int links(Canvas canvas, Note note) {
        return (int) Arrays.stream(Link.Kind.values())
                .flatMap(kind -> canvas.links(kind).stream())
                .filter(link -> isAt(link, note))
                .count();
    }

    private static int lenses(Note note) {
        return (int) Arrays.stream(Facet.values())
                .filter(note.answers()::has)
                .map(Facet::lens)
                .distinct()
                .count();
    }

    private static int figures(Note note) {
        return Math.toIntExact(Stream.of(
                        YearlyMoney.revenue(note),
                        note.answers().number(Facet.COST),
                        LifetimeValue.of(note.answers()).stream().boxed().findAny())
                .filter(Optional::isPresent)
                .count());
    }

    private static int asked(Canvas canvas, Note note) {
        return switch (note.block()) {
            case CHANNELS -> 1;
            case CUSTOMER_SEGMENTS -> (note.is(Option.ROLE_BUDGET_HOLDER) ? 1 : 0) + (isOfFit(canvas, note) ? 1 : 0);
            case VALUE_PROPOSITIONS -> isOfFit(canvas, note) ? 1 : 0;
            case KEY_PARTNERS, KEY_ACTIVITIES, KEY_RESOURCES, CUSTOMER_RELATIONSHIPS, COST_STRUCTURE, REVENUE_STREAMS ->
                0;
        };
    }

    /** A customer whose need nobody has named is not asked about, however many propositions are linked to it. */
    private static boolean isOfFit(Canvas canvas, Note note) {
        return canvas.links(Link.Kind.ANSWERS).stream()
                .filter(link -> isAt(link, note))
                .anyMatch(link -> canvas.notes()
                        .find(link.to())
                        .filter(need -> need.answers().has(Facet.NEED))
                        .isPresent());
    }

    private static boolean isAt(Link link, Note note) {
        return link.from().equals(note.id()) || link.to().equals(note.id());
    }
}
