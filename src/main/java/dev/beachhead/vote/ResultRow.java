package dev.beachhead.vote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.OptionalDouble;

/** One market's line in the table: a figure in every cell, its colour only repeats it. */
@Tag("tr")
final class ResultRow extends Component {

    /** @param first the share of weightings in which it comes first, 0 to 1 */
    record Face(MarketScore score, String name, double first, int dots, boolean stale) {}

    ResultRow(Face face) {
        getElement().setAttribute("data-testid", "result-row");
    }

    static void draw(ResultRow row, Face face) {
        row.getElement().removeAllChildren();
        var score = face.score();
        var rank = score.rank().isPresent() ? Integer.toString(score.rank().getAsInt()) : "–";
        row.cell(score.tied() ? rank + "=" : rank);
        var name = new Element("th");
        name.setAttribute("scope", "row").setAttribute("dir", "auto");
        name.setText(face.name());
        if (face.stale()) {
            var mark = new Element("small");
            mark.setAttribute("class", "chip try");
            mark.setText(row.getTranslation("vote.stale"));
            name.appendChild(mark);
        }
        row.getElement().appendChild(name);
        for (var criterion : Criterion.values()) row.heat(score.cell(criterion));
        row.bar(score.score(), 1, "score-candidate:" + score.market());
        row.cell(said(score.median(), 1));
        row.cell(said(score.standardDeviation(), 1));
        row.cell(score.completeRows() + " · " + Math.round(score.coverage() * 100) + " %");
        row.bar(OptionalDouble.of(face.first() * 100), 0, "first-candidate:" + score.market());
        row.cell(face.dots() == 0 ? "0" : "●".repeat(Math.min(face.dots(), 5)) + " " + face.dots());
    }

    private void heat(Cell cell) {
        var mean = cell.mean();
        var td = new Element("td");
        var heat = new Element("span");
        heat.setAttribute("class", "heat");
        heat.setAttribute("data-heat", mean.isPresent() ? Long.toString(Math.round(mean.getAsDouble())) : "0");
        heat.setText(said(mean, 1));
        if (cell.dontKnow() > 0) heat.setAttribute("title", getTranslation("vote.dont-know.count", cell.dontKnow()));
        td.appendChild(heat);
        getElement().appendChild(td);
    }

    private void bar(OptionalDouble value, int digits, String testId) {
        var td = new Element("td");
        var words = new Element("b");
        words.setText(said(value, digits) + (digits == 0 && value.isPresent() ? " %" : ""));
        words.setAttribute("data-testid", testId);
        var bar = new Element("div");
        bar.setAttribute("class", "bar");
        bar.getStyle().set("--v", Long.toString(Math.round(value.orElse(0))));
        td.appendChild(words, bar);
        getElement().appendChild(td);
    }

    private void cell(String words) {
        var td = new Element("td");
        td.setText(words);
        getElement().appendChild(td);
    }

    private static String said(OptionalDouble value, int digits) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble()) : "–";
    }
}
