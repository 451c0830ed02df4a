package dev.beachhead.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.room.Ids;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One market's twelve traits in four themes, as they would be printed on one page. */
final class ProfileSheet extends Div {
    private static final String ITEM = "profile:";

    private final UUID market;
    private final List<TraitField> fields = new ArrayList<>();

    ProfileSheet(Desk desk, UUID market) {
        this.market = market;
        addClassNames("card", "profile-sheet");
        for (var theme : Trait.Theme.values()) {
            var section = new Section(new H2(getTranslation("profile.theme." + theme.key())));
            section.addClassNames("theme", "theme-" + theme.key());
            for (var trait : theme.traits()) {
                var field = new TraitField(desk, market, trait, ITEM + market + ":" + trait.key());
                fields.add(field);
                section.add(field.part());
            }
            add(section);
        }
    }

    UUID market() {
        return market;
    }

    void render(RoomState room, Viewer viewer) {
        fields.forEach(field -> field.render(room, viewer));
    }

    void mark(Map<String, List<String>> others) {
        fields.forEach(field -> field.mark(others));
    }

    /** The market of whose sheet an item is; empty when it is none of ours. */
    static Optional<UUID> marketOf(String item) {
        var parts = item.split(":", -1);
        return item.startsWith(ITEM) && parts.length == 3 ? Ids.parse(parts[1]) : Optional.empty();
    }
}
