package dev.beachhead.facilitate;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Subject;
import java.util.Optional;

/**
 * Where the facilitators want everybody to look.
 *
 * @param call the last time that everybody was called somewhere
 * @param lead who leads, so that everybody follows; empty while everybody walks for themselves
 * @param spotlight the one thing that is highlighted for all
 */
public record Guidance(Optional<Call> call, Optional<Lead> lead, Optional<Subject> spotlight) {

    /** @param seq the number of the event, by which one call is told from the next */
    public record Call(String station, ParticipantId by, long seq) {}

    /** @param seq the number of the event that led here last */
    public record Lead(ParticipantId by, String station, long seq) {}

    static Guidance none() {
        return new Guidance(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it is this person whom the others follow. */
    public boolean isLedBy(ParticipantId who) {
        return lead.filter(one -> one.by().equals(who)).isPresent();
    }

    Guidance called(Call newest) {
        return new Guidance(Optional.of(newest), lead, spotlight);
    }

    Guidance led(Optional<Lead> newest) {
        return new Guidance(call, newest, spotlight);
    }

    Guidance pointing(Optional<Subject> at) {
        return new Guidance(call, lead, at);
    }
}
