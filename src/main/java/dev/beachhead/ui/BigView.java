package dev.beachhead.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.People;
import dev.beachhead.presence.Presence;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's room for the wall: the code, the timer and the station that everybody is asked to. It shows what an observer may see,
 * whoever opened it, so that no secret of the presenter comes onto the wall.
 */
@Route("big/:workshop")
@AnonymousAllowed
@JavaScript("context://ui/shell.js")
public class BigView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final House house;
    private final Guests guests;
    private @Nullable BigScreen screen;

    BigView(
            Rooms rooms,
            Doors doors,
            Guests guests,
            Presence presence,
            List<StationScreen> screens,
            List<FrameScreen> around) {
        var byStation = screens.stream().collect(Collectors.toMap(StationScreen::station, Function.identity()));
        this.house = new House(rooms, doors, presence, byStation, Optional.empty(), around);
        this.guests = guests;
        addClassName("big");
        getElement().setAttribute("data-testid", "view-big");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var workshop = event.getRouteParameters().get("workshop").flatMap(WorkshopId::parse);
        var me = workshop.flatMap(this::participant);
        if (workshop.isEmpty() || me.isEmpty()) {
            event.rerouteTo(NotHereView.class);
            return;
        }
        removeAll();
        screen = new BigScreen(this, house, workshop.get(), me.get());
    }

    private Optional<ParticipantId> participant(WorkshopId workshop) {
        return guests.recognise(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .flatMap(guest -> house.doors().participant(guest, workshop))
                .filter(id -> house.rooms()
                        .state(workshop)
                        .state(People.class)
                        .roleOf(id)
                        .isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.big");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (screen != null) screen.enter(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (screen != null) screen.leave();
    }
}
