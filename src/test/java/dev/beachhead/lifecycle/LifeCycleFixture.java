package dev.beachhead.lifecycle;

import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
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
abstract class LifeCycleFixture {
    static final Market TOYS = Marketplace.market("Toys");
    static final Market SHOES = Marketplace.market("Shoes");

    final LifeCycleStation station = new LifeCycleStation();
    final PlainRoom room = new PlainRoom(new Marketplace(), station);
    final ParticipantId ada = room.admit(Role.FACILITATOR);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final UUID toys = TOYS.id();

    LifeCycleFixture() {
        room.accepted(ada, new Marketplace.Put(List.of(TOYS, SHOES)));
    }

    StepId add(Course course, Stage stage, String what) {
        var id = StepId.next();
        room.accepted(ada, new AddStep(toys, id, course, stage, what));
        return id;
    }

    List<Event> accepted(LifeCycleCommand command) {
        return room.accepted(ada, command);
    }

    Rejection refused(LifeCycleCommand command) {
        return room.refused(ada, command);
    }

    Journey journey() {
        return room.state().state(LifeCycle.class).journey(toys);
    }

    Step step(StepId id) {
        return journey().step(id).orElseThrow();
    }

    List<String> words(Course course, Stage stage) {
        return journey().steps(course, stage).stream()
                .map(step -> step.what().text())
                .toList();
    }

    String said() {
        return room.newest().key().replace("lifecycle.activity.", "");
    }
}
