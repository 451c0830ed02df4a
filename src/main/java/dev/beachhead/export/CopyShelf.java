package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Opened;
import dev.beachhead.people.People;
import dev.beachhead.people.PeopleEvent.WorkshopRenamed;
import dev.beachhead.people.PeopleRules;
import dev.beachhead.room.Deed;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** A second workshop that begins where this one is. It goes the way of the file, so it holds what the file does. */
@org.springframework.stereotype.Component
@Order(3)
class CopyShelf implements HomeShelf {
    private final Doors doors;
    private final Guests guests;
    private final WorkshopFiles files;

    CopyShelf(Doors doors, Guests guests, WorkshopFiles files) {
        this.doors = doors;
        this.guests = guests;
        this.files = files;
    }

    @Override
    public String key() {
        return "export.home.copy";
    }

    @Override
    public Optional<Component> open(Desk desk, Runnable close) {
        if (desk.viewer().role() != Role.FACILITATOR) return Optional.empty();
        var label = UI.getCurrent().getTranslation("export.home.copy.action");
        var copy = new Action("copy-workshop", label, Action.Weight.NORMAL, () -> {
            switch (copied(desk)) {
                case Opened.Refused(var why) -> desk.notice(desk.say(why));
                case Opened.Admitted admitted -> {
                    close.run();
                    UI.getCurrent().navigate("w/" + admitted.workshop());
                }
            }
        });
        var row = new Div(copy);
        row.addClassName("row");
        return Optional.of(row);
    }

    private Opened copied(Desk desk) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var guest = guests.recognise(request);
        var refusal = doors.knock(request.getRemoteAddr());
        if (refusal.isPresent() || guest.isEmpty())
            return new Opened.Refused(refusal.orElseGet(() -> Rejection.forbidden("room.not-here")));
        var file = files.of(desk.room().workshop());
        return switch (files.read(new ByteArrayInputStream(file))) {
            case FileContents.Workshop(var title, var room, var deeds) -> {
                var renamed = new ArrayList<>(deeds);
                var name = UI.getCurrent().getTranslation("export.home.copy.name", title);
                renamed.add(new Deed(
                        desk.viewer().id(),
                        new WorkshopRenamed(Texts.excerpt(name, PeopleRules.MAX_TITLE)),
                        deeds.getLast().at()));
                var own = desk.nameOf(desk.viewer().id());
                yield doors.restore(renamed, room.state(People.class), own, guest.get());
            }
            case FileContents.Faulty(var _, var why) -> new Opened.Refused(why);
            case FileContents.Template _ -> throw new IllegalStateException("a workshop was written as a template");
        };
    }
}
