package dev.beachhead.vote;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Reconciler;
import java.util.Comparator;
import java.util.List;

/** What the reveal says: the table, and beneath it how firm the choice is. */
final class ResultPanel extends Div {
    private final Element body = new Element("tbody");
    private final HasElement rowsHolder = () -> body;
    private final Reconciler<ResultRow.Face, ResultRow> rows =
            new Reconciler<>(face -> face.score().market().toString(), ResultRow::new, ResultRow::draw);
    private final Div findings = new Div();
    private final H2 older = new H2();
    private final Reconciler<Finding, Div> cards =
            new Reconciler<>(Finding::key, finding -> new Div(), ResultPanel::draw);

    ResultPanel() {
        addClassName("result");
        older.addClassName("older");
        findings.addClassName("findings");
        var table = new Element("table");
        // the roles stay where the style sheet makes cards of the rows
        table.setAttribute("class", "scores").setAttribute("role", "table");
        body.setAttribute("role", "rowgroup");
        var caption = new Element("caption");
        caption.setAttribute("class", "sr-only");
        caption.setText(getTranslation("vote.result"));
        var head = new Element("thead");
        head.setAttribute("role", "rowgroup");
        head.appendChild(headings());
        table.appendChild(caption, head, body);
        var scroll = new Div();
        scroll.addClassNames("card", "scores-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("vote.result"));
        scroll.getElement().appendChild(table);
        add(older, scroll, findings);
    }

    void render(RoomState room) {
        var result = room.state(Vote.class).result();
        setVisible(result.isPresent());
        if (result.isEmpty()) return;
        older.setVisible(result.get().round() < room.state(Vote.class).round());
        older.setText(getTranslation("vote.result.round", result.get().round()));
        var stale = StaleScores.in(room);
        var faces = result.get().scores().markets().stream()
                .sorted(Comparator.comparingInt(
                                (MarketScore score) -> score.rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(score -> result.get().nameOf(score.market())))
                .map(score -> face(
                        score,
                        result.get(),
                        stale.contains(new CandidateId(score.market().value()))))
                .toList();
        rows.sync(rowsHolder, faces);
        cards.sync(
                findings,
                new Findings(
                                this::getTranslation,
                                getLocale(),
                                result.get(),
                                room.state(Vote.class).convergence())
                        .all());
    }

    private static ResultRow.Face face(MarketScore score, RoundResult result, boolean stale) {
        int dots = result.dots(new CandidateId(score.market().value()))
                .map(DotTotal::dots)
                .orElse(0);
        double first = result.scores().acceptability().markets().contains(score.market())
                ? result.scores().acceptability().first(score.market())
                : 0;
        return new ResultRow.Face(
                score,
                result.nameOf(score.market()),
                first,
                dots,
                result.scores().couldVote(),
                stale);
    }

    private Element headings() {
        var row = new Element("tr");
        row.setAttribute("role", "row");
        row.appendChild(heading(getTranslation("vote.column.rank")), heading(getTranslation("vote.column.market")));
        for (var criterion : Criterion.values())
            row.appendChild(heading(getTranslation("vote.criterion." + criterion.key())));
        for (var column : List.of("score", "median", "spread", "coverage", "first", "dots"))
            row.appendChild(heading(getTranslation("vote.column." + column)));
        return row;
    }

    private static Element heading(String words) {
        var heading = new Element("th");
        heading.setAttribute("scope", "col").setAttribute("role", "columnheader");
        heading.setText(words);
        return heading;
    }

    private static void draw(Div card, Finding finding) {
        card.removeAll();
        card.addClassNames("card", "finding");
        card.getElement().setAttribute("data-testid", "finding-" + finding.key());
        card.add(new H2(finding.title()));
        finding.figure().ifPresent(figure -> {
            var large = new Paragraph(figure);
            large.addClassName("figure");
            card.add(large);
        });
        finding.lines().forEach(line -> card.add(new Paragraph(line)));
    }
}
