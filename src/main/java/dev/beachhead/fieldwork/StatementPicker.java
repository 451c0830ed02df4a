package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Statements.Stated;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Everything the team holds to be true, to choose from by typing a few letters of it. */
final class StatementPicker extends Div {
    private static final int SHOWN = 8;
    private static final int EXCERPT = 140;

    /** What can be done with a statement. @param name appears as {@code data-testid="action-<name>"} */
    record Pick(String name, String words, Consumer<Stated> action) {}

    private record Face(Stated stated, String about) {}

    private final Desk desk;
    private final List<Pick> picks;
    private final SearchField search;
    private final Paragraph hint = new Paragraph();
    private final Div list = new Div();
    private final Reconciler<Face, Div> rows =
            new Reconciler<>(face -> face.stated().statement().toString(), face -> new Div(), this::draw);

    StatementPicker(Desk desk, List<Pick> picks) {
        this.desk = desk;
        this.picks = picks;
        addClassNames("stack", "fw-picker");
        search =
                new SearchField("statements", getTranslation("fieldwork.search.statements"), () -> render(desk.room()));
        hint.addClassName("fine");
        list.addClassName("fw-picks");
        add(search, list, hint);
    }

    void focusSearch() {
        search.focusInput();
    }

    void render(RoomState room) {
        var all = all(room).stream().map(this::face).toList();
        var found = all.stream()
                .filter(face -> search.finds(face.about() + " " + face.stated().words()))
                .toList();
        rows.sync(list, found.stream().limit(SHOWN).toList());
        search.setVisible(!all.isEmpty());
        int more = found.size() - SHOWN;
        hint.setText(
                all.isEmpty()
                        ? getTranslation("fieldwork.statements.none")
                        : more > 0 ? getTranslation("fieldwork.statements.more", more) : "");
        hint.setVisible(!hint.getText().isEmpty());
    }

    /** The parts by name, each in its own order. */
    static List<Stated> all(RoomState room) {
        return room.offerings(Statements.class).stream()
                .flatMap(part -> part.statements(room).stream())
                .sorted(Comparator.comparing(stated -> stated.statement().station()))
                .toList();
    }

    private Face face(Stated stated) {
        var about = switch (stated.about()) {
            case MessageKey(var key) -> getTranslation(key);
            case Object name -> name.toString();
        };
        return new Face(stated, getTranslation(stated.statement().station() + ".station") + " · " + about);
    }

    private void draw(Div row, Face face) {
        row.removeAll();
        row.addClassName("fw-pick");
        row.getElement().setAttribute("data-testid", "statement");
        var about = new Span(face.about());
        about.addClassName("fine");
        var words = new Span(Texts.excerpt(face.stated().words(), EXCERPT));
        words.getElement().setAttribute("dir", "auto");
        var said = new Div(about, words);
        said.addClassNames("words", "grow");
        row.add(said);
        for (var pick : picks) {
            var action = new Action(pick.name(), pick.words(), Action.Weight.NORMAL, () -> {
                pick.action().accept(face.stated());
                render(desk.room());
            });
            action.getElement().setAttribute("aria-label", pick.words() + ": " + words.getText());
            row.add(action);
        }
    }
}
