package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.Actor;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Parts;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.WorkshopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A room of people alone, played without a disk: each accepted command is applied at once. */
final class Gathering {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final Parts parts = new Parts(List.of(new PeoplePart()));
    final List<Event> events = new ArrayList<>();
    private RoomState room = parts.empty(WorkshopId.next());

    /** A room that was opened by somebody called Ana. */
    static Gathering by(ParticipantId ana) {
        var gathering = new Gathering();
        gathering.accepted(ana, new PeopleCommand.OpenWorkshop("Haptics", ana, "Ana"));
        return gathering;
    }

    People people() {
        return room.state(People.class);
    }

    RoomState room() {
        return room;
    }

    /** Somebody new, by a link with the role. */
    ParticipantId joins(String name, Role role) {
        var id = ParticipantId.next();
        accepted(id, new PeopleCommand.Join(id, name, role));
        return id;
    }

    Decision send(ParticipantId who, PeopleCommand command) {
        var role = people().roleOf(who);
        var context = new Context(new Actor(who), role, NOON, new SplittableRandom(1));
        var decision = parts.decide(room, command, context);
        if (decision instanceof Decision.Accepted(var happened)) happened.forEach(event -> apply(event, who));
        return decision;
    }

    /** Sends what must be accepted, and answers the events. */
    List<Event> accepted(ParticipantId who, PeopleCommand command) {
        var decision = send(who, command);
        assertThat(decision).as("the answer to %s", command).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }

    /** Sends what must be refused, and answers why; every reason is in all bundles, with what to do. */
    Rejection refused(ParticipantId who, PeopleCommand command) {
        var decision = send(who, command);
        assertThat(decision).as("the answer to %s", command).isInstanceOf(Decision.Refused.class);
        var why = ((Decision.Refused) decision).why();
        Bundles.assertExplained(why);
        return why;
    }

    /** Lets something happen that no command of the people leads to. */
    void happen(ParticipantId who, Event event) {
        apply(event, who);
    }

    private void apply(Event event, ParticipantId who) {
        events.add(event);
        room = parts.apply(room, event, new Stamp(room.seq() + 1, who, NOON), CommandId.next());
    }
}
