package dev.beachhead.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The emotion curve of both courses, drawn above the stages; as a table for those who prefer to read it. */
@Tag("figure")
final class CurveFigure extends Component implements HasComponents, HasStyle {
    private final Wording wording = Wording.of(this);
    private final Div drawing = new Div();
    private final Span hint = new Span();
    private final Span main = new Span();
    private final Span beside = new Span();
    private final Element rows = new Element("tbody");
    private @Nullable Drawn drawn;

    /** @param main the course that is looked at */
    private record Drawn(EmotionCurve today, EmotionCurve ours, Course main) {
        EmotionCurve of(Course course) {
            return course == Course.TODAY ? today : ours;
        }
    }

    CurveFigure() {
        addClassNames("card", "curve");
        getElement().setAttribute("data-testid", "curve");
        drawing.addClassName("drawing");
        hint.addClassNames("fine", "hint");
        main.addClassNames("legend", "legend-main");
        beside.addClassNames("legend", "legend-beside");
        var title = new Span(wording.t("lifecycle.curve"));
        title.addClassNames("label", "grow");
        var top = new Div(title, main, beside);
        top.addClassName("row");
        var best = new Span("+2");
        var worst = new Span("−2");
        best.addClassNames("axis", "axis-best");
        worst.addClassNames("axis", "axis-worst");
        best.setTitle(wording.t("lifecycle.curve.best"));
        worst.setTitle(wording.t("lifecycle.curve.worst"));
        var plot = new Div(drawing, best, worst, hint);
        plot.addClassName("plot");
        add(top, plot, table());
    }

    void render(JourneyScore today, JourneyScore ours, Course looked) {
        var wanted = new Drawn(today.curve(), ours.curve(), looked);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        var shown = wanted.of(looked);
        var other = wanted.of(looked.other());
        main.setText(wording.of(looked));
        beside.setText(wording.of(looked.other()));
        boolean nothing = shown.lowest().isEmpty() && other.lowest().isEmpty();
        hint.setText(nothing ? wording.t("lifecycle.curve.hint") : "");
        var label = wording.t("lifecycle.curve.label", wording.of(wanted.today()), wording.of(wanted.ours()));
        drawing.getElement().setProperty("innerHTML", CurveDrawing.svg(shown, other, label));
        drawRows(wanted);
    }

    private Component table() {
        var caption = new Element("summary");
        caption.setText(wording.t("lifecycle.curve.table"));
        var table = new Element("table");
        var head = new Element("thead");
        head.appendChild(row(
                "th", wording.t("lifecycle.curve.stage"), wording.of(Course.TODAY), wording.of(Course.WITH_PRODUCT)));
        table.appendChild(head, rows);
        return new Details(caption, table);
    }

    private void drawRows(Drawn curves) {
        rows.removeAllChildren();
        Arrays.stream(Stage.values())
                .map(stage -> row(
                        "td",
                        wording.numbered(stage),
                        cell(curves.today().at(stage)),
                        cell(curves.ours().at(stage))))
                .forEach(rows::appendChild);
    }

    private String cell(OptionalDouble mean) {
        return wording.feeling(mean);
    }

    private static Element row(String kind, String... words) {
        var row = new Element("tr");
        for (var word : words) {
            boolean heads = row.getChildCount() == 0;
            var cell = new Element(heads ? "th" : kind);
            if (heads) cell.setAttribute("scope", kind.equals("th") ? "col" : "row");
            else if (kind.equals("th")) cell.setAttribute("scope", "col");
            cell.setText(word);
            row.appendChild(cell);
        }
        return row;
    }

    @Tag("details")
    private static final class Details extends Component {
        Details(Element... parts) {
            getElement().appendChild(parts);
        }
    }
}
