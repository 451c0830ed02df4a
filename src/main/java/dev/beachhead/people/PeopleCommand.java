package dev.beachhead.people;

import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;

/** What somebody wants of a workshop and its people. Those without another word are for facilitators. */
public sealed interface PeopleCommand extends Command {

    /** Begins the workshop; sent by its first person, who gets the facilitator's seat. {@link Doors#open} sends it. */
    record OpenWorkshop(String title, ParticipantId participant, String name) implements PeopleCommand {}

    record RenameWorkshop(String title) implements PeopleCommand {}

    /**
     * Comes in, or comes in again; sent by that person. Only {@link Doors} sends it, which has seen the link or the code: the role is
     * believed.
     */
    record Join(ParticipantId participant, String name, Role role) implements PeopleCommand {}

    /** For facilitators, and for everybody for themselves. */
    record Rename(ParticipantId participant, String name) implements PeopleCommand {}

    record Remove(ParticipantId participant) implements PeopleCommand {}

    record Readmit(ParticipantId participant) implements PeopleCommand {}

    record MakeFacilitator(ParticipantId participant) implements PeopleCommand {}

    /** Makes a co-facilitator a participant again. */
    record DismissFacilitator(ParticipantId participant) implements PeopleCommand {}

    /** Gives the seat to somebody else; only for who holds it, who stays as co-facilitator. */
    record HandOver(ParticipantId participant) implements PeopleCommand {}

    record EndWorkshop() implements PeopleCommand {}

    record ReopenWorkshop() implements PeopleCommand {}

    /** Says in the activity that a role's link was made anew; {@link Doors#renewLink} sends it. */
    record NoteLinkRenewed(Role role) implements PeopleCommand {}

    /** Says in the activity that a role's link was revoked; {@link Doors#revokeLink} sends it. */
    record NoteLinkRevoked(Role role) implements PeopleCommand {}
}
