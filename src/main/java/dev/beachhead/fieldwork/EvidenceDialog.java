package dev.beachhead.fieldwork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.UnlinkEvidence;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;

/** What people said about one statement, and the way to link more to it. */
final class EvidenceDialog extends Dialog {
    private static final int SHOWN = 8;
    private static final int EXCERPT = 160;

    private final Desk desk;
    private final Statement statement;
    private final Div pieces = new Div();
    private final Div offers = new Div();
    private final SearchField search;

    EvidenceDialog(Desk desk, Statement statement, String words) {
        this.desk = desk;
        this.statement = statement;
        setHeaderTitle(t("fieldwork.evidence.title"));
        setWidth("min(640px, 96vw)");
        var said = new Paragraph(words);
        said.addClassName("fw-said");
        said.getElement().setAttribute("dir", "auto");
        search = new SearchField("said", t("fieldwork.search.link"), this::draw);
        pieces.addClassName("stack");
        offers.addClassName("fw-picks");
        var linking = new Div(new H3(t("fieldwork.evidence.more")), search, offers);
        linking.addClassName("stack");
        linking.setVisible(desk.viewer().works());
        var body = new Div(said, pieces, linking);
        body.addClassName("stack");
        body.getElement().setAttribute("data-testid", "evidence-dialog");
        add(body);
        getFooter().add(new Action("close-evidence", t("ui.close"), Action.Weight.PRIMARY, this::close));
        draw();
    }

    static Chip side(Component reader, Side side) {
        return new Chip(
                reader.getTranslation("fieldwork.side." + side.key()),
                side == Side.SUPPORTS ? Chip.Tone.GOOD : Chip.Tone.BAD);
    }

    static NativeButton remove(String label, Runnable action) {
        var remove = new NativeButton("×", event -> action.run());
        remove.addClassNames("btn", "icon", "quiet");
        remove.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-testid", "action-unlink")
                .setAttribute("aria-label", label);
        return remove;
    }

    private void draw() {
        var work = desk.room().state(FieldWork.class);
        var testimony = EvidenceGraph.of(work, statement);
        pieces.removeAll();
        var weight = testimony.weight();
        pieces.add(
                new Paragraph(t("fieldwork.evidence.sum", weight.supports(), weight.contradicts(), weight.people())));
        testimony.pieces().forEach(piece -> pieces.add(row(work, piece)));
        offers.removeAll();
        var linked = work.links().of(statement);
        work.heard().stream()
                .filter(one -> !linked.containsKey(one.id()))
                .filter(one -> search.finds(work.nameOf(one) + " " + words(one)))
                .limit(SHOWN)
                .forEach(one -> offers.add(offer(work, one)));
        if (work.interviews().isEmpty()) offers.add(new Paragraph(t("fieldwork.interviews.none")));
    }

    private Div row(FieldWork work, Piece piece) {
        var row = new Div(side(this, piece.side()));
        row.addClassNames("row", "fw-link");
        row.getElement().setAttribute("data-testid", "piece");
        switch (piece) {
            case Piece.Said said -> {
                row.add(words(work.nameOf(said.interview()), words(said.interview())));
                if (desk.viewer().works())
                    row.add(remove(t("fieldwork.unlink", work.nameOf(said.interview())), () -> {
                        desk.send(new UnlinkEvidence(said.interview().id(), statement));
                        draw();
                    }));
            }
            case Piece.Measured measured ->
                row.add(words(t("fieldwork.experiment"), ExperimentsPart.told(this, measured.experiment())));
        }
        var at = new Element("time");
        at.setAttribute("datetime", piece.when().toString());
        at.setAttribute("class", "fine");
        row.getElement().appendChild(at);
        return row;
    }

    private Div offer(FieldWork work, Interview interview) {
        var row = new Div(words(work.nameOf(interview), words(interview)));
        row.addClassName("fw-pick");
        row.getElement().setAttribute("data-testid", "offer");
        for (var side : Side.values()) {
            var words = t("fieldwork.side." + side.key() + ".it");
            var action = new Action("link-" + side.key(), words, Action.Weight.NORMAL, () -> {
                desk.send(new LinkEvidence(interview.id(), statement, side));
                draw();
            });
            action.getElement().setAttribute("aria-label", work.nameOf(interview) + ": " + words);
            row.add(action);
        }
        return row;
    }

    private static Div words(String title, String text) {
        var name = new Span(title);
        name.addClassName("strong");
        var line = new Span(text);
        line.addClassName("fine");
        line.getElement().setAttribute("dir", "auto");
        var words = new Div(name, line);
        words.addClassNames("words", "grow");
        return words;
    }

    /** Their own words if there are any, else what was noted. */
    private static String words(Interview interview) {
        var quotes = interview.quotes().text();
        return Texts.excerpt(quotes.isEmpty() ? interview.notes().text() : quotes, EXCERPT);
    }

    private String t(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}
