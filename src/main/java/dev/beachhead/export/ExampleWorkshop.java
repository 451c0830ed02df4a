package dev.beachhead.export;

import dev.beachhead.people.Doors;
import dev.beachhead.people.GuestId;
import dev.beachhead.people.Joined;
import dev.beachhead.people.Opened;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.Rooms;
import dev.beachhead.ui.StartOffer;
import org.springframework.stereotype.Component;

/**
 * The worked example: SensAble Technologies' search for a first market, reconstructed from published accounts. Every visitor who asks
 * for it gets a workshop of their own, which they lead.
 */
@Component
class ExampleWorkshop implements StartOffer {
    private final Doors doors;
    private final Rooms rooms;
    private final RecordedWorkshop example;

    ExampleWorkshop(Doors doors, Rooms rooms) {
        this.doors = doors;
        this.rooms = rooms;
        this.example = RecordedWorkshop.read("/example/sensable.json");
    }

    @Override
    public String key() {
        return "export.example";
    }

    @Override
    public Joined begin(GuestId guest, String address, String name) {
        return switch (doors.open(example.title(), name, guest, address)) {
            case Opened.Refused(var why) -> new Joined.Refused(why);
            case Opened.Admitted opened -> {
                var deeds = example.deeds(rooms.parts().codec());
                yield rooms.adopt(opened.workshop(), CommandId.next(), deeds) instanceof Outcome.Refused(var why)
                        ? new Joined.Refused(why)
                        : new Joined.Admitted(opened.workshop(), opened.participant());
            }
        };
    }
}
