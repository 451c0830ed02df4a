package dev.beachhead.people;

import dev.beachhead.people.Person.Standing;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Recorded;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Summary;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The room's roster: every room has it, and what anybody may do is looked up here. */
@Component
public final class PeoplePart implements RoomPart<People, PeopleCommand, PeopleEvent> {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<People> stateType() {
        return People.class;
    }

    @Override
    public Class<PeopleCommand> commandType() {
        return PeopleCommand.class;
    }

    @Override
    public Class<PeopleEvent> eventType() {
        return PeopleEvent.class;
    }

    @Override
    public People empty() {
        return People.NOBODY;
    }

    @Override
    public boolean admits(PeopleCommand command, Optional<Role> role) {
        return PeopleRules.admits(command, role);
    }

    @Override
    public Decision decide(RoomState room, PeopleCommand command, Context context) {
        return PeopleRules.decide(room.state(People.class), command, context);
    }

    @Override
    public People apply(People people, PeopleEvent event, Stamp stamp) {
        return switch (event) {
            case PeopleEvent.WorkshopOpened(var title, var lead, var name) ->
                people.opened(title, stamp.at(), lead, name);
            case PeopleEvent.WorkshopRenamed(var title) -> people.titled(title);
            case PeopleEvent.PersonJoined(var id, var name, var role) -> people.with(id, name, role);
            case PeopleEvent.PersonRenamed(var id, var name) -> people.changing(id, person -> person.called(name));
            case PeopleEvent.PersonRemoved(var id) -> people.changing(id, person -> person.being(Standing.REMOVED));
            case PeopleEvent.PersonReadmitted(var id) -> people.changing(id, person -> person.being(Standing.PRESENT));
            case PeopleEvent.RoleRaised(var id, var role) -> people.changing(id, person -> person.as(role));
            case PeopleEvent.FacilitatorMade(var id) -> people.changing(id, person -> person.as(Role.FACILITATOR));
            case PeopleEvent.FacilitatorDismissed(var id) -> people.changing(id, person -> person.as(Role.PARTICIPANT));
            case PeopleEvent.SeatHandedOver(var id) ->
                people.changing(id, person -> person.as(Role.FACILITATOR)).led(id);
            case PeopleEvent.WorkshopEnded() -> people.ended();
            case PeopleEvent.WorkshopReopened() -> people.reopened();
            case PeopleEvent.LinkRenewed _, PeopleEvent.LinkRevoked _ -> people;
        };
    }

    /** Without what concerns the ways in, and without the names of those who were removed. */
    @Override
    public List<Recorded<PeopleEvent>> disclosed(List<Recorded<PeopleEvent>> own) {
        return KnownPeople.in(own);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, PeopleEvent event, Stamp stamp) {
        return PeopleObjections.to(before.state(People.class), event, stamp.actor());
    }

    @Override
    public Reversal reversal(RoomState room, PeopleEvent event, Stamp stamp) {
        return Reversal.never("people.undo");
    }

    @Override
    public Optional<Telling> tell(RoomState before, PeopleEvent event, Stamp stamp) {
        return Optional.of(PeopleTellings.of(before.state(People.class), event, stamp));
    }

    @Override
    public Summary summarise(People people, Summary summary) {
        return summary.withTitle(people.title()).withPeople(people.present().size(), people.isOpen());
    }
}
