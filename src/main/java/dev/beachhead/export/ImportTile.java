package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.beachhead.people.Doors;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Entrance;
import dev.beachhead.ui.StartTile;

/** The start page's way in for a workshop that was taken home from here or elsewhere. */
@org.springframework.stereotype.Component
class ImportTile implements StartTile {
    private final Doors doors;
    private final WorkshopFiles files;

    ImportTile(Doors doors, WorkshopFiles files) {
        this.doors = doors;
        this.files = files;
    }

    @Override
    public String key() {
        return "export.import";
    }

    @Override
    public Component open(Entrance entrance) {
        var label = UI.getCurrent().getTranslation("export.import.action");
        return new Action("import", label, Action.Weight.NORMAL, () -> new ImportDialog(doors, files, entrance).open());
    }
}
