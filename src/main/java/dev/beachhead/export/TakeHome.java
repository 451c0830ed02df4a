package dev.beachhead.export;

import com.vaadin.flow.component.UI;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds what can be taken out of a room to its menu. */
@Component
class TakeHome implements FrameScreen {
    private final List<HomeShelf> shelves;

    TakeHome(List<HomeShelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    @Override
    public FramePart open(Desk desk) {
        return new FramePart() {
            @Override
            public void addTo(CardMenu menu) {
                menu.item(
                        "take-home",
                        UI.getCurrent().getTranslation("export.home"),
                        () -> new TakeHomeDialog(desk, shelves).open());
            }
        };
    }
}
