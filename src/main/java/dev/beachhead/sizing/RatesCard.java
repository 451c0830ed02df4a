package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.sizing.SizingCommand.SetRate;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Money;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** What the team takes the currencies in use to be worth, who said so, and which ones are missing. */
final class RatesCard extends Div {
    private final Desk desk;
    private final Paragraph empty = new Paragraph();
    private final Div lines = new Div();
    private final Reconciler<Face, Div> rows =
            new Reconciler<>(face -> face.currency().value(), face -> new Div(), this::draw);

    private record Face(CurrencyCode currency, Optional<Rates.Entered> entered, String by, boolean works) {}

    RatesCard(Desk desk) {
        this.desk = desk;
        addClassNames("card", "rates-card");
        var text = new Paragraph(getTranslation("sizing.rates.text"));
        text.addClassName("quiet");
        empty.setText(getTranslation("sizing.rates.empty"));
        empty.addClassName("fine");
        lines.addClassName("rates");
        add(new H2(getTranslation("sizing.rates")), text, empty, lines);
    }

    void render(Sizing sizing, UUID market, Viewer viewer) {
        var faces = inUse(sizing, market).stream()
                .map(currency -> face(sizing.rates(), currency, viewer))
                .toList();
        empty.setVisible(faces.isEmpty());
        rows.sync(lines, faces);
    }

    /** Those of this market, and those that somebody has entered a rate for. */
    private static List<CurrencyCode> inUse(Sizing sizing, UUID market) {
        var sheet = sizing.sheet(market);
        var all = new TreeSet<CurrencyCode>(sizing.rates().entered().keySet());
        sheet.estimates().forEach(estimate -> all.add(estimate.currency()));
        if (sheet.figures().total().isPresent()) all.add(sheet.figures().currency());
        all.remove(CurrencyCode.USD);
        return List.copyOf(all);
    }

    private Face face(Rates rates, CurrencyCode currency, Viewer viewer) {
        var entered = Optional.ofNullable(rates.entered().get(currency));
        return new Face(
                currency,
                entered,
                entered.map(Rates.Entered::by).map(desk::nameOf).orElse(""),
                viewer.works());
    }

    private void draw(Div row, Face face) {
        row.removeAll();
        row.addClassName("row");
        row.getElement().setAttribute("data-testid", "rate-" + face.currency());
        var code = face.currency().value();
        var words = new Span(face.entered()
                .map(entered -> getTranslation(
                        "sizing.rates.line", code, number(entered.rate().value())))
                .orElse(getTranslation("sizing.rates.none", code)));
        words.addClassName("name");
        row.add(words);
        face.entered().ifPresent(entered -> {
            var at = new Element("time");
            at.setAttribute("datetime", entered.at().toString());
            var by = new Span(getTranslation("sizing.rates.by", face.by()));
            by.addClassNames("fine");
            var when = new Span();
            when.addClassNames("fine", "grow");
            when.getElement().appendChild(at);
            row.add(by, when);
        });
        if (face.works())
            row.add(new Action(
                    "set-rate",
                    getTranslation(face.entered().isPresent() ? "sizing.rates.change" : "sizing.rates.enter"),
                    Action.Weight.NORMAL,
                    () -> open(face.currency())));
    }

    private String number(BigDecimal rate) {
        return Money.number(rate, getLocale());
    }

    private void open(CurrencyCode currency) {
        var now = Optional.ofNullable(
                        desk.room().state(Sizing.class).rates().entered().get(currency))
                .map(entered -> entered.rate().value());
        var form =
                new NumberForm(desk, getTranslation("sizing.rates.edit", currency.value()), "sizing:rate:" + currency);
        var rate = form.field("rate", getTranslation("sizing.rates.field", currency.value()), NumberKind.RATE, now);
        form.add(rate);
        form.open(
                "save-rate",
                getTranslation("ui.save"),
                () -> rate.number()
                        .map(number -> desk.attempt(new SetRate(currency, number)))
                        .orElse(Optional.of(NumberProblem.EMPTY.beside("rate"))));
    }
}
