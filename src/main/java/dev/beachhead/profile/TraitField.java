package dev.beachhead.profile;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.profile.ProfileCommand.SetTraitConfidence;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceMark;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One trait: what is said of it, by whom, how surely, and what stands behind it. */
final class TraitField {
    private final Desk desk;
    private final UUID market;
    private final Trait trait;
    private final SharedField part;
    private final Select confidence;
    private final EvidenceMark evidence;

    TraitField(Desk desk, UUID market, Trait trait, String item) {
        this.desk = desk;
        this.market = market;
        this.trait = trait;
        confidence = new Select("confidence-" + trait.key());
        evidence = new EvidenceMark(desk, Profile.statement(market, trait));
        var title = confidence.getTranslation(trait.title().key());
        part = new SharedField(
                        desk,
                        item,
                        "field-" + trait.key(),
                        title,
                        (base, typed) -> desk.attempt(new EditTrait(market, trait, base, typed)))
                .placeholder(confidence.getTranslation("profile.hint." + trait.key()))
                .talkedAboutIn("profile");
        confidence.getElement().setAttribute("aria-label", confidence.getTranslation("profile.confidence", title));
        confidence.addClassName("confidence");
        confidence.offer(Arrays.stream(Confidence.values())
                .map(value ->
                        new Select.Option(value.name(), confidence.getTranslation("room.confidence." + value.key())))
                .toList());
        confidence.onChoice(this::trust);
        var tools = new Div(evidence, confidence);
        tools.addClassNames("row", "tight", "tools");
        part.addClassNames("trait", "trait-" + trait.key());
        part.add(tools);
    }

    SharedField part() {
        return part;
    }

    void render(RoomState room, Viewer viewer) {
        var said = room.state(Profile.class).trait(market, trait);
        part.render(said.text(), viewer);
        part.setClassName("blank", !said.isFilled());
        confidence.show(said.confidence().name());
        confidence.setEnabled(viewer.works());
        confidence.setVisible(said.isFilled());
        confidence
                .getElement()
                .setAttribute("data-confidence", said.confidence().key());
        evidence.render(room, said.text().text());
    }

    void mark(Map<String, List<String>> others) {
        part.mark(others);
    }

    private void trust(String value) {
        desk.send(new SetTraitConfidence(market, trait, Confidence.valueOf(value)));
        confidence.show(desk.room()
                .state(Profile.class)
                .trait(market, trait)
                .confidence()
                .name());
    }
}
