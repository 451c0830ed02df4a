package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Opened;
import dev.beachhead.people.People;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** What a facilitator prepared, for the next workshop: begun at once, or kept as a file. */
@org.springframework.stereotype.Component
@Order(2)
class TemplateShelf implements HomeShelf {
    private final Doors doors;
    private final Guests guests;
    private final WorkshopFiles files;

    TemplateShelf(Doors doors, Guests guests, WorkshopFiles files) {
        this.doors = doors;
        this.guests = guests;
        this.files = files;
    }

    @Override
    public String key() {
        return "export.home.template";
    }

    @Override
    public Optional<Component> open(Desk desk, Runnable close) {
        if (desk.viewer().role() != Role.FACILITATOR) return Optional.empty();
        var workshop = desk.room().workshop();
        var words = UI.getCurrent();
        var title = new Field("field-template-title", words.getTranslation("export.import.workshop-title"))
                .value(desk.room().state(People.class).title());
        Runnable begin = () -> begin(desk, title, close);
        title.onEnter(begin);
        var use = new Action(
                "use-template", words.getTranslation("export.home.template.use"), Action.Weight.NORMAL, begin);
        var keep = Download.link(
                desk,
                "download-template",
                words.getTranslation("export.home.template.action"),
                Set.of(Role.FACILITATOR),
                FileShelf.JSON,
                "-template.json",
                () -> files.templateOf(workshop));
        var ways = new Div(use, keep);
        ways.addClassName("row");
        var both = new Div(title, ways);
        both.addClassName("stack");
        return Optional.of(both);
    }

    private void begin(Desk desk, Field title, Runnable close) {
        title.clear();
        switch (opened(desk, title.value())) {
            case Opened.Refused(var why) -> title.refuse(desk.say(why));
            case Opened.Admitted admitted -> {
                close.run();
                UI.getCurrent().navigate("w/" + admitted.workshop());
            }
        }
    }

    private Opened opened(Desk desk, String title) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var own = desk.nameOf(desk.viewer().id());
        return guests.recognise(request)
                .map(guest -> doors.openFrom(
                        files.prepared(desk.room().workshop()), title, own, guest, request.getRemoteAddr()))
                .orElseGet(() -> new Opened.Refused(Rejection.forbidden("room.not-here")));
    }
}
