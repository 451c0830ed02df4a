package dev.beachhead.decide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a phase's gate asks the team to write: the positioning statement and the plans. */
final class PlanSheet extends Section {
    private final Desk desk;
    private final Map<DecideText, SharedField> fields = new EnumMap<>(DecideText.class);
    private final Div positioning = new Div();
    private final Paragraph sentence = new Paragraph();
    private final Action fill;

    PlanSheet(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        for (var text : DecideText.values()) fields.put(text, field(text));
        sentence.addClassName("positioning-sentence");
        sentence.getElement().setAttribute("data-testid", "positioning").setAttribute("dir", "auto");
        fill = new Action("fill", getTranslation("decide.fill"), Action.Weight.NORMAL, this::fillIn);
        var blanks = new Div();
        blanks.addClassName("blanks");
        DecideText.POSITIONING.forEach(blank -> blanks.add(of(blank)));
        var top = new Div(new H2(getTranslation("decide.positioning")), fill);
        top.addClassName("panel-top");
        positioning.addClassNames("card", "gate");
        positioning.add(top, sentence, blanks);
        add(positioning);
        for (var phase : Phase.values())
            DecideText.plans(phase).forEach(plan -> {
                of(plan).addClassNames("card", "gate");
                add(of(plan));
            });
    }

    /** Which text has an item's key; empty for the key of something else. */
    static Optional<DecideText> of(String item) {
        return Arrays.stream(DecideText.values())
                .filter(text -> item(text).equals(item))
                .findFirst();
    }

    private static String item(DecideText text) {
        return "decide:" + text.key();
    }

    private SharedField of(DecideText text) {
        return Objects.requireNonNull(fields.get(text));
    }

    void render(RoomState room, Viewer viewer, Phase phase) {
        var decide = room.state(Decide.class);
        fields.forEach((text, field) -> field.render(decide.text(text), viewer));
        positioning.setVisible(phase == Phase.VALIDATION);
        for (var one : Phase.values()) DecideText.plans(one).forEach(plan -> of(plan).setVisible(one == phase));
        Words.show(sentence, sentence(decide));
        boolean offered = DecideText.POSITIONING.stream().anyMatch(blank -> isOffered(room, decide, blank));
        fill.setVisible(viewer.works() && offered);
    }

    void mark(Map<String, List<String>> others) {
        fields.values().forEach(field -> field.mark(others));
    }

    private String sentence(Decide decide) {
        var words = DecideText.POSITIONING.stream()
                .map(blank -> decide.isWritten(blank)
                        ? decide.text(blank).text()
                        : "[" + getTranslation("decide.text." + blank.key()) + "]")
                .toArray();
        return getTranslation("decide.positioning.sentence", words);
    }

    private static boolean isOffered(RoomState room, Decide decide, DecideText blank) {
        return !decide.isWritten(blank) && Positioning.offered(room, blank).isPresent();
    }

    /** Only what is blank: nobody's words are written over. */
    private void fillIn() {
        for (var blank : DecideText.POSITIONING) {
            var room = desk.room();
            if (isOffered(room, room.state(Decide.class), blank))
                Positioning.offered(room, blank).ifPresent(words -> desk.send(new EditDecideText(blank, "", words)));
        }
    }

    private SharedField field(DecideText text) {
        boolean blank = DecideText.POSITIONING.contains(text);
        return new SharedField(
                        desk,
                        item(text),
                        "field-" + text.key(),
                        getTranslation("decide.text." + text.key()),
                        (base, typed) -> desk.attempt(new EditDecideText(text, base, typed)))
                .rows(blank ? 1 : 5)
                .placeholder(getTranslation("decide.hint." + text.key()));
    }
}
