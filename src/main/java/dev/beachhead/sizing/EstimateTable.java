package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.Subject;
import dev.beachhead.room.TextEdit;
import dev.beachhead.sizing.SizingCommand.RemoveEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.History;
import dev.beachhead.ui.Money;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The figures of all estimates, a row each, with what can be done about it. */
final class EstimateTable extends NativeTable {
    private final Desk desk;
    private final FiguresCard figures;
    private final NativeTableBody body = new NativeTableBody();
    private final Reconciler<Face, EstimateRow> rows =
            new Reconciler<>(face -> face.estimate().id().toString(), face -> new EstimateRow(), EstimateRow::draw);
    private Optional<UUID> market = Optional.empty();

    /** @param usd the same in USD; empty when it is not compared */
    private record Face(Estimate estimate, Optional<Triangulation.Row> usd, String by, boolean works) {}

    EstimateTable(Desk desk, FiguresCard figures) {
        this.desk = desk;
        this.figures = figures;
        addClassName("estimates");
        // said again, for a narrow screen lays the parts out as blocks and would lose what they are
        getElement().setAttribute("role", "table").setAttribute("aria-label", getTranslation("sizing.estimates"));
        body.getElement().setAttribute("role", "rowgroup");
        var head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        for (var column : List.of("method", "low", "likely", "high", "usd", "menu")) head.add(heading(column));
        var header = new NativeTableHeader(head);
        header.getElement().setAttribute("role", "rowgroup");
        add(header, body);
    }

    void render(List<Estimate> estimates, Triangulation triangulation, UUID newMarket, Viewer viewer) {
        market = Optional.of(newMarket);
        setVisible(!estimates.isEmpty());
        setClassName(
                "dollars", estimates.stream().allMatch(one -> one.currency().equals(CurrencyCode.USD)));
        rows.sync(
                body,
                estimates.stream()
                        .map(one -> new Face(
                                one,
                                usd(one, triangulation),
                                one.source().by().map(desk::nameOf).orElse(""),
                                viewer.works()))
                        .toList());
    }

    void mark(Map<String, List<String>> others) {
        rows.forEach((id, row) -> row.mark(others.getOrDefault(SizingView.ITEM + id, List.of())));
    }

    void openNew() {
        market.ifPresent(id -> EstimateDialog.add(desk, this, id, EstimateDialog.Draft.BLANK));
    }

    private static Optional<Triangulation.Row> usd(Estimate estimate, Triangulation triangulation) {
        return triangulation.rows().stream()
                .filter(row -> row.estimate().id().equals(estimate.id()))
                .findFirst();
    }

    private NativeTableHeaderCell heading(String column) {
        var words = new Span(getTranslation("sizing.column." + column));
        if (column.equals("menu")) words.addClassName("sr-only");
        var cell = new NativeTableHeaderCell(words);
        cell.addClassName("column-" + column);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private void openMenu(NativeButton button, EstimateId id) {
        market.ifPresent(of -> newest(of, id).ifPresent(estimate -> {
            var menu = new CardMenu(button, menuLabel(estimate), button::focus)
                    .item(
                            "edit",
                            getTranslation("sizing.estimate.edit"),
                            () -> withNewest(of, id, now -> EstimateDialog.revise(desk, this, of, now)))
                    .item(
                            "total",
                            getTranslation("sizing.estimate.total"),
                            () -> figures.open(
                                    Optional.of(estimate.range().likely()), Optional.of(estimate.currency())));
            if (!estimate.source().earlier().isEmpty())
                menu.item(
                        "history",
                        getTranslation("sizing.estimate.history"),
                        () -> withNewest(of, id, now -> openHistory(of, now)));
            desk.addTo(
                    menu,
                    new Subject("sizing", id.toString()),
                    getTranslation(estimate.method().title().key()));
            menu.danger("remove", getTranslation("sizing.estimate.remove"), () -> confirmRemoval(of, id))
                    .open();
        }));
    }

    private String menuLabel(Estimate estimate) {
        return getTranslation(
                "sizing.estimate.menu", getTranslation(estimate.method().title().key()));
    }

    private Optional<Estimate> newest(UUID of, EstimateId id) {
        return desk.room().state(Sizing.class).sheet(of).estimate(id);
    }

    private void withNewest(UUID of, EstimateId id, Consumer<Estimate> action) {
        newest(of, id).ifPresent(action);
    }

    private void openHistory(UUID of, Estimate now) {
        new History(
                        now.source(),
                        desk::nameOf,
                        Optional.of(wanted -> desk.send(new ReviseEstimate(
                                of,
                                now.id(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new TextEdit(now.source().text(), wanted))))))
                .open();
    }

    private void confirmRemoval(UUID of, EstimateId id) {
        new Confirm(getTranslation("sizing.estimate.remove"))
                .text(getTranslation("sizing.estimate.remove.text"))
                .action(
                        "remove-estimate",
                        getTranslation("sizing.estimate.remove"),
                        Action.Weight.DANGER,
                        () -> desk.send(new RemoveEstimate(of, id)) ? Confirm.Result.DONE : Confirm.Result.STAY)
                .open();
    }

    /** One estimate. */
    private final class EstimateRow extends NativeTableRow {
        private final Div words = new Div();

        void draw(Face face) {
            removeAll();
            getElement().setAttribute("role", "row").setAttribute("data-testid", "estimate");
            var estimate = face.estimate();
            getElement().setAttribute("data-key", estimate.id().toString());
            var range = estimate.range();
            add(heading(face));
            add(
                    money("low", range.low(), estimate),
                    money("likely", range.likely(), estimate),
                    money("high", range.high(), estimate),
                    dollars(face.usd()),
                    menu(face));
        }

        void mark(List<String> others) {
            if (others.isEmpty()) words.getElement().removeAttribute("data-editing");
            else words.getElement().setAttribute("data-editing", String.join(", ", others));
        }

        private NativeTableHeaderCell heading(Face face) {
            var estimate = face.estimate();
            words.removeAll();
            words.addClassName("words");
            var method = new Span(
                    EstimateTable.this.getTranslation(estimate.method().title().key()));
            method.addClassName("name");
            var source = new Span(estimate.source().text());
            source.addClassName("source");
            source.getElement().setAttribute("dir", "auto");
            var by = new Span(EstimateTable.this.getTranslation("ui.last-by", face.by()));
            by.addClassName("fine");
            words.add(method, source, by);
            if (face.usd().isEmpty())
                words.add(new Chip(
                        EstimateTable.this.getTranslation(
                                "sizing.not-compared", estimate.currency().value()),
                        Chip.Tone.OPEN));
            var cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
            return cell;
        }

        private NativeTableCell money(String column, Amount amount, Estimate estimate) {
            return cell(
                    column, Money.full(amount.value(), estimate.currency().value(), EstimateTable.this.getLocale()));
        }

        private NativeTableCell dollars(Optional<Triangulation.Row> row) {
            var locale = EstimateTable.this.getLocale();
            var cell = cell(
                    "usd",
                    row.map(one -> Money.compact(one.likely(), CurrencyCode.USD.value(), locale))
                            .orElse("–"));
            row.map(one -> new Span(Money.shortNumber(one.low(), locale) + "–" + Money.shortNumber(one.high(), locale)))
                    .ifPresent(span -> {
                        span.addClassName("fine");
                        cell.add(span);
                    });
            return cell;
        }

        private NativeTableCell cell(String column, String shown) {
            var cell = new NativeTableCell(shown);
            cell.addClassName("column-" + column);
            cell.getElement()
                    .setAttribute("role", "cell")
                    .setAttribute("data-label", EstimateTable.this.getTranslation("sizing.column." + column));
            return cell;
        }

        private NativeTableCell menu(Face face) {
            var cell = new NativeTableCell();
            cell.addClassName("column-menu");
            cell.getElement().setAttribute("role", "cell");
            if (!face.works()) return cell;
            var button = new NativeButton("⋯");
            button.addClassNames("btn", "icon", "quiet");
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("data-testid", "estimate-menu")
                    .setAttribute("aria-haspopup", "true")
                    .setAttribute("aria-label", menuLabel(face.estimate()));
            button.addClickListener(event -> openMenu(button, face.estimate().id()));
            cell.add(button);
            return cell;
        }
    }
}
