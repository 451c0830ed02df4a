package dev.beachhead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.beachhead.people.GuestId;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.WorkshopId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The browser that asks: who it is to us, where it comes from, and the way into a room. */
@Component
class Visitor implements Entrance {
    private final Guests guests;

    Visitor(Guests guests) {
        this.guests = guests;
    }

    @Override
    public Optional<GuestId> known() {
        return guests.recognise(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    @Override
    public GuestId welcome() {
        return guests.welcome(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    @Override
    public String address() {
        return VaadinServletRequest.getCurrent().getRemoteAddr();
    }

    /** Goes into the room, or says beside the form why not. */
    void enter(Joined joined, Consumer<Rejection> refused) {
        switch (joined) {
            case Joined.Admitted(var workshop, var participant) -> enter(workshop);
            case Joined.Refused(var why) -> refused.accept(why);
        }
    }

    @Override
    public String say(Rejection why) {
        return Sentences.of(UI.getCurrent(), why);
    }

    /** Goes where the address of this page was meant to lead. */
    @Override
    public void enter(WorkshopId workshop) {
        var ui = UI.getCurrent();
        var wanted = Wanted.of(ui.getActiveViewLocation(), workshop);
        ui.navigate(RoomView.class, RoomView.address(workshop, wanted.station()), wanted.query());
    }
}
