package dev.beachhead.brainstorm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.people.People;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Viewer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a new note is written, and in which colour. */
final class NoteComposer extends Div {
    private final LiveText text;
    private final Map<NoteColour, NativeButton> swatches = new EnumMap<>(NoteColour.class);
    private NoteColour colour;

    NoteComposer(Desk desk) {
        addClassNames("composer", "card");
        int own = desk.room()
                .state(People.class)
                .person(desk.viewer().id())
                .map(person -> person.colour())
                .orElse(0);
        colour = NoteColour.values()[own % NoteColour.values().length];
        text = new LiveText(desk, "brainstorm:new", "field-new-note", getTranslation("brainstorm.new"))
                .labelHidden()
                .placeholder(getTranslation("brainstorm.new.hint"))
                .enterSends()
                .composer()
                .onSave((base, typed) -> desk.attempt(new AddNote(NoteId.next(), typed, colour, Optional.empty())));
        var row = new Div();
        row.addClassName("swatches");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("brainstorm.colour"));
        for (var choice : NoteColour.values()) row.add(swatch(choice));
        var add = new NativeButton(getTranslation("brainstorm.add"));
        add.addClassNames("btn", "primary");
        add.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-submit", true)
                .setAttribute("data-testid", "action-add-note");
        var tools = new Div(row, add);
        tools.addClassName("row");
        add(text, tools);
        choose(colour);
    }

    void render(Brainstorm brainstorm, Viewer viewer) {
        setVisible(viewer.works());
        text.placeholder(getTranslation(
                brainstorm.round() == Round.PRIVATE ? "brainstorm.new.hint.private" : "brainstorm.new.hint"));
    }

    private NativeButton swatch(NoteColour choice) {
        var label = getTranslation("brainstorm.colour." + choice.name().toLowerCase(Locale.ROOT));
        var button = new NativeButton("", event -> choose(choice));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-colour", choice.name())
                .setAttribute("aria-label", label)
                .setAttribute("title", label);
        swatches.put(choice, button);
        return button;
    }

    private void choose(NoteColour choice) {
        colour = choice;
        swatches.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", one == choice ? "true" : "false"));
        getElement().setAttribute("data-colour", choice.name());
    }
}
