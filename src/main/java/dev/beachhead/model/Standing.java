package dev.beachhead.model;

import dev.beachhead.room.EvidenceBook;

/**
 * What may be said of a note now: what the team said of it, as far as the evidence still bears it. Computed from both each time, so
 * that no screen and no version ever says fact with nothing behind it. When the evidence comes back, so does what was said.
 *
 * @param status never {@link Status#FACT} without a piece of evidence for it, never {@link Status#REFUTED} without one against it
 * @param lostEvidence whether the note was called a fact or refuted, and the evidence for that was removed since
 */
public record Standing(Status status, boolean lostEvidence) {

    public static Standing of(Note note, EvidenceBook book) {
        return of(note.stated(), book.weight(note.statement()));
    }

    static Standing of(Status stated, EvidenceBook.Weight weight) {
        return bears(weight, stated) ? new Standing(stated, false) : new Standing(Status.TESTING, true);
    }

    /** Whether the evidence allows a note to be called that. */
    static boolean bears(EvidenceBook.Weight weight, Status status) {
        return switch (status) {
            case GUESS, TESTING -> true;
            case FACT -> weight.supports() > 0;
            case REFUTED -> weight.contradicts() > 0;
        };
    }
}
