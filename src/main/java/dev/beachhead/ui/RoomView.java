package dev.beachhead.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.room.WorkshopId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's room: the frame with the rail, the top bar and the side panel, and one station in it. Membership is checked on every
 * visit; the address alone opens nothing.
 */
@Route("w/:workshop/:station?")
@AnonymousAllowed
@JavaScript("context://ui/shell.js")
public class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final House house;
    private @Nullable Frame frame;

    RoomView(House house) {
        this.house = house;
        addClassName("shell");
    }

    /** The address of a station in a workshop; of the workshop itself when the station is empty. */
    static RouteParameters address(WorkshopId workshop, String station) {
        var parameters = Map.of("workshop", workshop.toString());
        return station.isEmpty()
                ? new RouteParameters(parameters)
                : new RouteParameters(Map.of("workshop", workshop.toString(), "station", station));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("workshop").flatMap(WorkshopId::parse);
        var me = workshop.flatMap(
                one -> house.member(VaadinServletRequest.getCurrent().getHttpServletRequest(), one));
        if (workshop.isEmpty() || me.isEmpty()) {
            leaveFrame();
            event.rerouteTo(NotHereView.class);
            return;
        }
        if (frame == null || !frame.isOf(workshop.get(), me.get())) {
            leaveFrame();
            frame = new Frame(this, house, workshop.get(), me.get());
        }
        var stations = frame.stations();
        var wanted = parameters.get("station").orElse("");
        var station = stations.stream().filter(one -> one.name().equals(wanted)).findFirst();
        if (station.isEmpty()) {
            event.forwardTo(
                    RoomView.class, address(workshop.get(), frame.firstOpen().name()));
            return;
        }
        frame.walkTo(station.get(), event.getLocation().getQueryParameters().getQueryString());
    }

    @Override
    public String getPageTitle() {
        return frame == null ? getTranslation("ui.product") : frame.title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (frame != null) frame.enter(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (frame != null) frame.leave();
    }

    private void leaveFrame() {
        if (frame != null) frame.leave();
        frame = null;
        removeAll();
    }
}
