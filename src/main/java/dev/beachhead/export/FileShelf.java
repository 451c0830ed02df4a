package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Desk;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The whole workshop, for everybody who is in it. */
@org.springframework.stereotype.Component
@Order(1)
class FileShelf implements HomeShelf {
    static final String JSON = "application/json";

    private final WorkshopFiles files;

    FileShelf(WorkshopFiles files) {
        this.files = files;
    }

    @Override
    public String key() {
        return "export.home.file";
    }

    @Override
    public Optional<Component> open(Desk desk, Runnable close) {
        var workshop = desk.room().workshop();
        var label = UI.getCurrent().getTranslation("export.home.file.action");
        var link = Download.link(
                desk, "download-workshop", label, EnumSet.allOf(Role.class), JSON, ".json", () -> files.of(workshop));
        var row = new Div(link);
        row.addClassName("row");
        return Optional.of(row);
    }
}
