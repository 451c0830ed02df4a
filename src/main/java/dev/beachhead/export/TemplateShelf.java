package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.beachhead.room.Role;
import dev.beachhead.ui.Desk;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** What a facilitator set up, for the next workshop. */
@org.springframework.stereotype.Component
@Order(2)
class TemplateShelf implements HomeShelf {
    private final WorkshopFiles files;

    TemplateShelf(WorkshopFiles files) {
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
        var label = UI.getCurrent().getTranslation("export.home.template.action");
        return Optional.of(Download.link(
                desk,
                "download-template",
                label,
                Set.of(Role.FACILITATOR),
                FileShelf.JSON,
                "-template.json",
                () -> files.templateOf(workshop)));
    }
}
