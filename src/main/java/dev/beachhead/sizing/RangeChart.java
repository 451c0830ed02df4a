package dev.beachhead.sizing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.beachhead.sizing.Triangulation.Row;
import dev.beachhead.ui.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ranges of the estimates side by side on one axis in USD a year, and where a beachhead fits. Drawn here as SVG whose positions are
 * shares of its width, so that its words keep their size on every screen.
 */
@Tag("div")
final class RangeChart extends Component implements HasStyle {
    private static final int ROW = 46;
    private static final int TOP = 22;
    private static final int BOTTOM = 26;

    /** Room at the left and right for what stands at the ends, in percent. */
    private static final double MARGIN = 3;

    private static final double WIDTH = 100 - 2 * MARGIN;

    /** Narrower than this, in percent, the band where a beachhead fits has no room for its words. */
    private static final double ROOM_FOR_WORDS = 22;

    private Optional<Shown> shown = Optional.empty();

    private record Shown(List<Row> rows, Bounds bounds, String label) {}

    RangeChart() {
        addClassName("range-chart");
        getElement().setAttribute("data-testid", "range-chart");
    }

    /** @param spread the sentence that sums the chart up; may be empty */
    void render(List<Row> rows, Bounds bounds, String spread) {
        var now = new Shown(rows, bounds, spread);
        setVisible(!rows.isEmpty());
        if (shown.filter(now::equals).isPresent() || rows.isEmpty()) return;
        shown = Optional.of(now);
        getElement().setProperty("innerHTML", draw(now).getOuterHTML());
    }

    private Element draw(Shown now) {
        var axis = Axis.over(now.rows().stream()
                .flatMap(row -> Stream.of(row.low(), row.likely(), row.high()))
                .toList());
        int height = TOP + ROW * now.rows().size() + BOTTOM;
        var svg = new Element("svg")
                .setAttribute("width", "100%")
                .setAttribute("height", Integer.toString(height))
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("sizing.chart", now.label()));
        band(svg, axis, now.bounds(), height);
        for (var tick : axis.ticks()) tick(svg, axis, tick, height);
        for (int i = 0; i < now.rows().size(); i++) range(svg, axis, now.rows().get(i), TOP + ROW * i);
        return svg;
    }

    private void band(Element svg, Axis axis, Bounds bounds, int height) {
        double from = place(axis, bounds.fits().value());
        double to = place(axis, bounds.split().value());
        if (to - from <= 0) return;
        svg.appendChild(new Element("rect")
                .setAttribute("class", "band")
                .setAttribute("x", percent(from))
                .setAttribute("width", percent(to - from))
                .setAttribute("y", "0")
                .setAttribute("height", Integer.toString(height - BOTTOM)));
        if (to - from < ROOM_FOR_WORDS) return;
        svg.appendChild(text("band-words", (from + to) / 2, 14, "middle", getTranslation("sizing.chart.fits")));
    }

    private void tick(Element svg, Axis axis, BigDecimal tick, int height) {
        double place = place(axis, tick);
        var x = percent(place);
        svg.appendChild(line("grid", x, x, 0, height - BOTTOM));
        var anchor = place <= MARGIN ? "start" : place >= MARGIN + WIDTH ? "end" : "middle";
        svg.appendChild(text("tick", place, height - 8, anchor, Money.shortNumber(tick, getLocale())));
    }

    private void range(Element svg, Axis axis, Row row, int top) {
        int middle = top + 32;
        var words = getTranslation(row.estimate().method().title().key()) + " · "
                + Money.compact(row.likely(), CurrencyCode.USD.value(), getLocale());
        svg.appendChild(
                text("row-words", MARGIN + 1, top + 18, "start", words),
                line("range", percent(place(axis, row.low())), percent(place(axis, row.high())), middle, middle),
                new Element("circle")
                        .setAttribute("class", "likely")
                        .setAttribute("cx", percent(place(axis, row.likely())))
                        .setAttribute("cy", Integer.toString(middle))
                        .setAttribute("r", "6"));
    }

    private static double place(Axis axis, BigDecimal value) {
        return MARGIN + WIDTH * axis.position(value);
    }

    private static Element line(String look, String fromX, String toX, int fromY, int toY) {
        return new Element("line")
                .setAttribute("class", look)
                .setAttribute("x1", fromX)
                .setAttribute("x2", toX)
                .setAttribute("y1", Integer.toString(fromY))
                .setAttribute("y2", Integer.toString(toY));
    }

    private static Element text(String look, double place, int y, String anchor, String words) {
        return new Element("text")
                .setAttribute("class", look)
                .setAttribute("x", percent(place))
                .setAttribute("y", Integer.toString(y))
                .setAttribute("text-anchor", anchor)
                .setText(words);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
