package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.fieldwork.RiskiestGuesses.Guess;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;

/** What the team should ask about next: the riskiest of what it holds to be true. */
final class GuessesPart extends Div implements FieldWorkView.Part {
    private static final int SHOWN = 20;
    private final Desk desk;
    private final Paragraph lead = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Reconciler<Guess, ListItem> rows =
            new Reconciler<>(guess -> guess.stated().statement().toString(), guess -> new ListItem(), this::draw);

    GuessesPart(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        lead.addClassName("quiet");
        list.addClassName("fw-guesses");
        add(lead, list);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var all = RiskiestGuesses.of(room);
        lead.setText(
                all.isEmpty()
                        ? getTranslation("fieldwork.guesses.none")
                        : getTranslation("fieldwork.guesses.text", all.size()));
        rows.sync(list, all.stream().limit(SHOWN).toList());
    }

    private void draw(ListItem row, Guess guess) {
        row.removeAll();
        row.addClassNames("card", "row");
        row.getElement().setAttribute("data-testid", "guess");
        var stated = guess.stated();
        var about = switch (stated.about()) {
            case MessageKey(var key) -> getTranslation(key);
            case Object name -> name.toString();
        };
        var where = new Span(getTranslation(stated.statement().station() + ".station") + " · " + about);
        where.addClassName("fine");
        var words = new Span(stated.words());
        words.getElement().setAttribute("dir", "auto");
        var said = new Div(where, words);
        said.addClassNames("words", "grow");
        row.add(said);
        if (guess.restsOnIt() > 0)
            row.add(new Chip(getTranslation("fieldwork.guess.rests", guess.restsOnIt()), Chip.Tone.FIGURE));
        var weight = guess.weight();
        row.add(
                guess.isAsked()
                        ? new Chip(
                                getTranslation("ui.evidence", weight.supports(), weight.contradicts()),
                                guess.against() > 0 ? Chip.Tone.BAD : Chip.Tone.PLAIN)
                        : new Chip(getTranslation("fieldwork.guess.unasked"), Chip.Tone.OPEN));
        row.add(new Action(
                "evidence",
                getTranslation("fieldwork.guess.open"),
                Action.Weight.NORMAL,
                () -> desk.openEvidence(stated.statement(), stated.words())));
    }
}
