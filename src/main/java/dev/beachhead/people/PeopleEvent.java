package dev.beachhead.people;

import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;

/** What happened to a workshop and its people. Nothing secret is in here: no link, no code. */
public sealed interface PeopleEvent extends Event {

    /** @param participant its first person, now in the facilitator's seat */
    record WorkshopOpened(String title, ParticipantId participant, String name) implements PeopleEvent {}

    record WorkshopRenamed(String title) implements PeopleEvent {}

    record PersonJoined(ParticipantId participant, String name, Role role) implements PeopleEvent {}

    record PersonRenamed(ParticipantId participant, String name) implements PeopleEvent {}

    record PersonRemoved(ParticipantId participant) implements PeopleEvent {}

    record PersonReadmitted(ParticipantId participant) implements PeopleEvent {}

    /** Somebody came in again by a link with a stronger role. */
    record RoleRaised(ParticipantId participant, Role role) implements PeopleEvent {}

    record FacilitatorMade(ParticipantId participant) implements PeopleEvent {}

    record FacilitatorDismissed(ParticipantId participant) implements PeopleEvent {}

    /** @param participant who holds the seat now, and is a facilitator from now on */
    record SeatHandedOver(ParticipantId participant) implements PeopleEvent {}

    record WorkshopEnded() implements PeopleEvent {}

    record WorkshopReopened() implements PeopleEvent {}

    record LinkRenewed(Role role) implements PeopleEvent {}

    record LinkRevoked(Role role) implements PeopleEvent {}
}
