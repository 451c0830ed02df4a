package dev.beachhead.export;

import dev.beachhead.people.Doors;
import dev.beachhead.people.GuestId;
import dev.beachhead.people.Joined;
import dev.beachhead.people.Opened;
import dev.beachhead.room.Rooms;
import dev.beachhead.ui.StartOffer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * The worked example: SensAble Technologies' search for a first market, reconstructed from published accounts. Every visitor who asks
 * for it gets a workshop of their own, which they lead, and which came to where it is within the last week.
 */
@Component
class ExampleWorkshop implements StartOffer {
    private final Doors doors;
    private final Rooms rooms;
    private final Clock clock;
    private final RecordedWorkshop example;

    ExampleWorkshop(Doors doors, Rooms rooms, Clock clock) {
        this.doors = doors;
        this.rooms = rooms;
        this.clock = clock;
        this.example = RecordedWorkshop.read("/example/sensable.json");
    }

    @Override
    public String key() {
        return "export.example";
    }

    @Override
    public Joined begin(GuestId guest, String address, String name) {
        var deeds = example.endingBefore(clock.instant()).deeds(rooms.parts().codec());
        return switch (doors.openWith(deeds, example.title(), name, guest, address)) {
            case Opened.Refused(var why) -> new Joined.Refused(why);
            case Opened.Admitted opened -> new Joined.Admitted(opened.workshop(), opened.participant());
        };
    }
}
