package dev.beachhead.persona;

import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.room.Event;
import dev.beachhead.room.Marketplace;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import java.util.List;
import java.util.UUID;

/** A room with two markets in play, a facilitator and a participant. */
abstract class PersonaFixture {
    static final Market TOYS = Marketplace.market("Toys");
    static final Market SHOES = Marketplace.market("Shoes");

    final PersonaStation station = new PersonaStation();
    final PlainRoom room = new PlainRoom(new Marketplace(), station);
    final ParticipantId ada = room.admit(Role.FACILITATOR);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final UUID toys = TOYS.id();

    PersonaFixture() {
        room.accepted(ada, new Marketplace.Put(List.of(TOYS, SHOES)));
    }

    ItemId line(LineKind kind, String text) {
        var id = ItemId.next();
        accepted(new AddLine(toys, id, kind, text));
        return id;
    }

    ItemId moment(String at, String text) {
        var id = ItemId.next();
        accepted(new AddMoment(toys, id, TimeOfDay.of(at), text));
        return id;
    }

    ItemId away(String text) {
        var id = ItemId.next();
        accepted(new AddTurnedAway(toys, id, text));
        return id;
    }

    List<Event> accepted(PersonaCommand command) {
        return room.accepted(ada, command);
    }

    Rejection refused(PersonaCommand command) {
        return room.refused(ada, command);
    }

    Persona persona() {
        return room.state().state(Personas.class).persona(toys);
    }

    String words(ItemId id) {
        return persona().item(id).orElseThrow().words().text();
    }

    List<String> lines(LineKind kind) {
        return persona().lines(kind).stream().map(line -> line.words().text()).toList();
    }

    String said() {
        return room.newest().key().replace("persona.activity.", "");
    }
}
