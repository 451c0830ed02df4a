package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Money;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The estimates of a market: how far apart they are, in words and as ranges, and all their figures as a table. */
final class EstimatesCard extends Div {
    private final Desk desk;
    private final Action add;
    private final Paragraph empty = new Paragraph();
    private final Paragraph spread = new Paragraph();
    private final Span scale = new Span();
    private final RangeChart chart = new RangeChart();
    private final EstimateTable table;

    EstimatesCard(Desk desk, FiguresCard figures) {
        this.desk = desk;
        addClassNames("card", "estimates-card");
        table = new EstimateTable(desk, figures);
        add = new Action("add-estimate", getTranslation("sizing.estimate.add"), Action.Weight.PRIMARY, table::openNew);
        var title = new H2(getTranslation("sizing.estimates"));
        title.addClassName("grow");
        var top = new Div(title, add);
        top.addClassName("row");
        empty.addClassName("quiet");
        spread.getElement().setAttribute("data-testid", "spread").setAttribute("role", "status");
        scale.addClassName("fine");
        add(top, empty, spread, chart, scale, table);
    }

    void render(Sizing sizing, UUID market, Viewer viewer) {
        var triangulation = sizing.triangulation(market);
        var estimates = sizing.sheet(market).estimates();
        add.setVisible(viewer.works());
        Words.show(empty, estimates.isEmpty() ? getTranslation("sizing.estimates.empty") : "");
        empty.setVisible(estimates.isEmpty());
        var words = spread(triangulation);
        Words.show(spread, words);
        spread.setVisible(!words.isEmpty());
        chart.render(triangulation.rows(), sizing.bounds(), words);
        boolean isLogarithmic = isLogarithmic(triangulation.rows());
        Words.show(scale, isLogarithmic ? getTranslation("sizing.chart.logarithmic") : "");
        scale.setVisible(isLogarithmic);
        table.render(estimates, triangulation, market, viewer);
    }

    void mark(Map<String, List<String>> others) {
        table.mark(others);
    }

    private String spread(Triangulation triangulation) {
        return triangulation
                .spread()
                .flatMap(times -> triangulation
                        .agreement()
                        .map(agreement -> getTranslation(
                                "sizing.spread",
                                Money.number(times, getLocale()),
                                getTranslation("sizing.agreement." + agreement.key()))))
                .orElse(triangulation.rows().size() == 1 ? getTranslation("sizing.estimates.one") : "");
    }

    private static boolean isLogarithmic(List<Triangulation.Row> rows) {
        if (rows.isEmpty()) return false;
        var values =
                rows.stream().flatMap(row -> Stream.of(row.low(), row.high())).toList();
        return Axis.over(values).scale() == Axis.Scale.LOGARITHMIC;
    }
}
