package dev.beachhead.report;

import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.People;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.RoomOffer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The report for people: in the workshop's menu, for everybody who is in the room. */
@Component
class ReportOffer implements RoomOffer {
    private final Rooms rooms;
    private final Doors doors;
    private final Guests guests;
    private final Reports reports;

    ReportOffer(Rooms rooms, Doors doors, Guests guests, Reports reports) {
        this.rooms = rooms;
        this.doors = doors;
        this.guests = guests;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String key() {
        return "report.action";
    }

    @Override
    public void open(Desk desk) {
        var workshop = desk.room().workshop();
        new ReportDialog(
                        () -> rooms.state(workshop),
                        request -> isIn(request, workshop),
                        reports)
                .open();
    }

    /** Whether the browser that asks belongs to somebody who is in the workshop now; a copied address does not. */
    private boolean isIn(HttpServletRequest request, WorkshopId workshop) {
        var people = rooms.state(workshop).state(People.class);
        return guests.recognise(request)
                .flatMap(guest -> doors.participant(guest, workshop))
                .flatMap(people::roleOf)
                .isPresent();
    }
}
