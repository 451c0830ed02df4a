package dev.beachhead.report;

import com.vaadin.flow.component.UI;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The report for people: in the workshop's menu, for everybody who is in the room. */
@Component
class ReportScreen implements FrameScreen {
    private final Rooms rooms;
    private final Doors doors;
    private final Guests guests;
    private final Reports reports;

    ReportScreen(Rooms rooms, Doors doors, Guests guests, Reports reports) {
        this.rooms = rooms;
        this.doors = doors;
        this.guests = guests;
        this.reports = reports;
    }

    @Override
    public FramePart open(Desk desk) {
        return new FramePart() {
            @Override
            public void addTo(CardMenu menu) {
                menu.item(
                        "report",
                        UI.getCurrent().getTranslation("report.action"),
                        () -> dialog(desk).open());
            }
        };
    }

    private ReportDialog dialog(Desk desk) {
        var workshop = desk.room().workshop();
        return new ReportDialog(() -> rooms.state(workshop), request -> isIn(request, workshop), reports);
    }

    /** Whether the browser that asks belongs to somebody who is in the workshop now; a copied address does not. */
    private boolean isIn(HttpServletRequest request, WorkshopId workshop) {
        return guests.recognise(request)
                .flatMap(guest -> doors.member(guest, workshop))
                .isPresent();
    }
}
