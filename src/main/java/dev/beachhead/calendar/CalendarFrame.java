package dev.beachhead.calendar;

import com.vaadin.flow.component.UI;
import dev.beachhead.room.Role;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.stereotype.Component;

/** Adds the next session to the room's menu: for facilitators always, for everybody else once it is planned. */
@Component
class CalendarFrame implements FrameScreen {

    @Override
    public FramePart open(Desk desk) {
        return new FramePart() {
            @Override
            public void addTo(CardMenu menu) {
                boolean isPlanned =
                        desk.room().state(NextSession.class).planned().isPresent();
                if (desk.viewer().role() != Role.FACILITATOR && !isPlanned) return;
                menu.item(
                        "next-session",
                        UI.getCurrent().getTranslation("calendar.next"),
                        () -> new NextSessionDialog(desk).open());
            }
        };
    }
}
