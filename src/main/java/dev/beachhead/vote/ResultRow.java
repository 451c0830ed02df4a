package dev.beachhead.vote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** One market's line in the table: a figure in every cell, its colour only repeats it. */
@Tag("tr")
final class ResultRow extends Component {

    /** More dots than these are only counted. */
    private static final int DOTS_SHOWN = 6;

    /**
     * @param first the share of weightings in which it comes first, 0 to 1
     * @param couldVote how many could have filled in its row
     */
    record Face(MarketScore score, String name, double first, int dots, int couldVote, boolean stale) {}

    ResultRow(Face face) {
        getElement().setAttribute("data-testid", "result-row").setAttribute("role", "row");
    }

    static void draw(ResultRow row, Face face) {
        row.getElement().removeAllChildren();
        var score = face.score();
        var rank = score.rank().isPresent() ? Integer.toString(score.rank().getAsInt()) : "–";
        row.cell("rank", score.tied() ? rank + "=" : rank);
        row.getElement().appendChild(row.name(face));
        for (var criterion : Criterion.values()) row.heat(criterion, score.cell(criterion));
        row.bar(
                "score",
                Written.decimal(score.score(), 1, row.getLocale()),
                score.score().orElse(0),
                "score-candidate:" + score.market());
        row.cell("median", Written.decimal(score.median(), 1, row.getLocale()));
        row.cell("spread", Written.decimal(score.standardDeviation(), 1, row.getLocale()));
        row.cell("coverage", score.completeRows() + "/" + face.couldVote());
        row.bar(
                "first",
                Written.percent(face.first(), 0, row.getLocale()),
                face.first() * 100,
                "first-candidate:" + score.market());
        row.cell("dots", face.dots() > DOTS_SHOWN ? "● " + face.dots() : "●".repeat(face.dots()) + " " + face.dots());
    }

    private Element name(Face face) {
        var name = new Element("th");
        name.setAttribute("scope", "row").setAttribute("role", "rowheader").setAttribute("dir", "auto");
        name.setText(face.name());
        if (face.stale()) {
            var mark = new Element("small");
            mark.setAttribute("class", "chip try");
            mark.setText(getTranslation("vote.stale"));
            name.appendChild(mark);
        }
        return name;
    }

    private void heat(Criterion criterion, Cell cell) {
        var mean = cell.mean();
        var heat = new Element("span");
        heat.setAttribute("class", "heat");
        heat.setAttribute("data-heat", mean.isPresent() ? Long.toString(Math.round(mean.getAsDouble())) : "0");
        heat.setText(Written.decimal(mean, 1, getLocale()));
        if (cell.dontKnow() > 0) heat.setAttribute("title", getTranslation("vote.dont-know.count", cell.dontKnow()));
        data("criterion", getTranslation("vote.criterion." + criterion.key())).appendChild(heat);
    }

    private void bar(String column, String figure, double percent, String hook) {
        var words = new Element("b");
        words.setText(figure);
        words.setAttribute("data-testid", hook);
        var bar = new Element("div");
        bar.setAttribute("class", "bar");
        bar.getStyle().set("--v", Long.toString(Math.round(percent)));
        data(column, getTranslation("vote.column." + column)).appendChild(words, bar);
    }

    private void cell(String column, String words) {
        data(column, getTranslation("vote.column." + column)).setText(words);
    }

    /** On a narrow screen each cell says its column's name, for there the headings are gone. */
    private Element data(String column, String label) {
        var td = new Element("td");
        td.setAttribute("role", "cell").setAttribute("class", "of-" + column).setAttribute("data-label", label);
        getElement().appendChild(td);
        return td;
    }
}
