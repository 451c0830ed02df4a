package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.beachhead.people.ApiTokens;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import java.util.List;

/** Adds what can be taken out of a room to its menu, and the tokens of programs to where the ways in are. */
@org.springframework.stereotype.Component
class TakeHome implements FrameScreen {
    private final List<HomeShelf> shelves;
    private final ApiTokens tokens;

    TakeHome(List<HomeShelf> shelves, ApiTokens tokens) {
        this.shelves = List.copyOf(shelves);
        this.tokens = tokens;
    }

    @Override
    public FramePart open(Desk desk) {
        return new FramePart() {
            @Override
            public List<Component> share() {
                return List.of(new TokensPanel(desk, tokens));
            }

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
