package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.fieldwork.RiskiestGuesses.Guess;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statements.Stated;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.stream.IntStream;

/** What the team should ask about next: the riskiest of what it holds to be true. */
final class GuessesPart extends Div implements FieldWorkView.Part {
    private static final int A_PAGE = 20;
    private final Desk desk;
    private final Paragraph lead = new Paragraph();
    private final SearchField search;
    private final OrderedList list = new OrderedList();
    private final Action more;
    private final Reconciler<Ranked, ListItem> rows = new Reconciler<>(
            ranked -> ranked.guess().stated().statement().toString(), ranked -> new ListItem(), this::draw);
    private int shown = A_PAGE;

    /** @param rank its place among all guesses, from 1, whichever are looked for */
    private record Ranked(int rank, Guess guess, String about) {}

    GuessesPart(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        lead.addClassName("quiet");
        list.addClassName("fw-guesses");
        search = new SearchField("guesses", getTranslation("fieldwork.search.guesses"), this::redraw);
        more = new Action("more-guesses", "", Action.Weight.NORMAL, () -> {
            shown += A_PAGE;
            redraw();
        });
        add(lead, search, list, more);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var all = RiskiestGuesses.of(room);
        lead.setText(
                all.isEmpty()
                        ? getTranslation("fieldwork.guesses.none")
                        : getTranslation("fieldwork.guesses.text", all.size()));
        search.setVisible(all.size() > A_PAGE);
        var found = IntStream.range(0, all.size())
                .mapToObj(i -> new Ranked(i + 1, all.get(i), about(all.get(i).stated())))
                .filter(ranked -> search.finds(
                        ranked.about() + " " + ranked.guess().stated().words()))
                .toList();
        rows.sync(list, found.stream().limit(shown).toList());
        int hidden = found.size() - shown;
        more.setText(getTranslation("fieldwork.guesses.more", Math.max(1, Math.min(hidden, A_PAGE))));
        more.setVisible(hidden > 0);
    }

    private void redraw() {
        render(desk.room(), desk.viewer());
    }

    private String about(Stated stated) {
        var about = switch (stated.about()) {
            case MessageKey(var key) -> getTranslation(key);
            case Object name -> name.toString();
        };
        return getTranslation(stated.statement().station() + ".station") + " · " + about;
    }

    private void draw(ListItem row, Ranked ranked) {
        row.removeAll();
        row.addClassNames("card", "row");
        row.getElement().setAttribute("data-testid", "guess");
        var guess = ranked.guess();
        var stated = guess.stated();
        var rank = new Span(Integer.toString(ranked.rank()));
        rank.addClassName("fw-rank");
        row.add(rank);
        var where = new Span(ranked.about());
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
