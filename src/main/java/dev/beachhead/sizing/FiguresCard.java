package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.Rejection;
import dev.beachhead.sizing.SizingCommand.SetBounds;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Money;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The three figures the team goes by, one within the other, and what the widest means for a beachhead. */
final class FiguresCard extends Div {
    private static final double PERCENT = 100;

    private final Desk desk;
    private final Map<Nested, FigureRow> rows = new EnumMap<>(Nested.class);
    private final Div verdict = new Div();
    private final Action set;
    private final Action setBounds;
    private Optional<UUID> market = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Optional<Verdict> verdict, Figures figures, Bounds bounds) {}

    FiguresCard(Desk desk) {
        this.desk = desk;
        addClassNames("card", "figures-card");
        set = new Action(
                "set-figures",
                getTranslation("sizing.figures.edit"),
                Action.Weight.NORMAL,
                () -> open(Optional.empty(), Optional.empty()));
        setBounds =
                new Action("set-bounds", getTranslation("sizing.bounds.edit"), Action.Weight.QUIET, this::openBounds);
        var title = new H2(getTranslation("sizing.figures"));
        title.addClassName("grow");
        var top = new Div(title, set);
        top.addClassName("row");
        var nested = new Div();
        nested.addClassName("nested");
        for (var figure : Nested.values()) rows.put(figure, new FigureRow(figure));
        rows.values().forEach(nested::add);
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("data-testid", "verdict").setAttribute("role", "status");
        add(top, nested, verdict, setBounds);
    }

    void render(Sizing sizing, UUID newMarket, Viewer viewer) {
        market = Optional.of(newMarket);
        var figures = sizing.sheet(newMarket).figures();
        rows.forEach((figure, row) -> row.render(figures));
        set.setVisible(viewer.works());
        setBounds.setVisible(viewer.leads());
        var now = new Shown(sizing.verdict(newMarket), figures, sizing.bounds());
        if (shown.filter(now::equals).isEmpty()) judge(now);
        shown = Optional.of(now);
    }

    private void judge(Shown now) {
        verdict.removeAll();
        if (now.verdict().isPresent()) {
            var found = now.verdict().get();
            var chip = new Chip(getTranslation("sizing.verdict." + found.key()), tone(found));
            chip.getElement().setAttribute("data-verdict", found.key());
            verdict.add(
                    chip,
                    new Paragraph(getTranslation(
                            "sizing.verdict." + found.key() + ".text",
                            dollars(now.bounds().thin()),
                            dollars(now.bounds().fits()),
                            dollars(now.bounds().split()))));
        } else if (now.figures().total().isPresent())
            verdict.add(new Paragraph(getTranslation(
                    "sizing.figures.no-rate", now.figures().currency().value())));
        else verdict.add(new Paragraph(getTranslation("sizing.figures.no-total")));
    }

    private String dollars(Amount amount) {
        return Money.compact(amount.value(), CurrencyCode.USD.value(), getLocale());
    }

    private static Chip.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case TOO_SMALL -> Chip.Tone.BAD;
            case THIN, SPLIT_FURTHER -> Chip.Tone.OPEN;
            case FITS -> Chip.Tone.GOOD;
        };
    }

    /** @param total and {@code currency} what stands there instead of what was set, for the user to agree to */
    void open(Optional<Amount> total, Optional<CurrencyCode> currency) {
        market.ifPresent(id -> {
            var before = desk.room().state(Sizing.class).sheet(id).figures();
            var form = new NumberForm(desk, getTranslation("sizing.figures"), SizingView.figuresItem(id));
            var choice = new CurrencyChoice("currency", currency.orElse(before.currency()));
            form.add(choice);
            var fields = new EnumMap<Nested, NumberField>(Nested.class);
            for (var figure : Nested.values()) {
                var field = form.field(
                        figure.key(),
                        getTranslation(figure.title().key()),
                        NumberKind.AMOUNT,
                        before.get(figure).map(Amount::value));
                fields.put(figure, field);
                form.add(field);
            }
            total.ifPresent(amount ->
                    Optional.ofNullable(fields.get(Nested.TOTAL)).ifPresent(field -> field.propose(amount.value())));
            var hint = new Paragraph(getTranslation("sizing.figures.hint"));
            hint.addClassName("fine");
            form.add(hint);
            form.open(
                    "save-figures",
                    getTranslation("ui.save"),
                    () -> send(id, Optional.of(choice.chosen()).filter(one -> !one.equals(before.currency())), fields));
        });
    }

    private Optional<Rejection> send(UUID id, Optional<CurrencyCode> currency, Map<Nested, NumberField> fields) {
        var changes = new LinkedHashMap<Nested, Optional<BigDecimal>>();
        fields.forEach((figure, field) -> {
            if (field.isChanged()) changes.put(figure, field.number());
        });
        return desk.attempt(new SetFigures(id, currency, changes));
    }

    private void openBounds() {
        var now = desk.room().state(Sizing.class).bounds();
        var form = new NumberForm(desk, getTranslation("sizing.bounds.edit"), "sizing:bounds");
        form.add(new Paragraph(getTranslation("sizing.bounds.text")));
        var thin = bound(form, "thin", now.thin());
        var fits = bound(form, "fits", now.fits());
        var split = bound(form, "split", now.split());
        form.add(thin, fits, split);
        form.open(
                "save-bounds",
                getTranslation("ui.save"),
                () -> desk.attempt(new SetBounds(zeroIfEmpty(thin), zeroIfEmpty(fits), zeroIfEmpty(split))));
    }

    private NumberField bound(NumberForm form, String name, Amount now) {
        return form.field(name, getTranslation("sizing.bounds." + name), NumberKind.AMOUNT, Optional.of(now.value()));
    }

    /** The rules refuse nothing at all beside its field. */
    private static BigDecimal zeroIfEmpty(NumberField field) {
        return field.number().orElse(BigDecimal.ZERO);
    }

    /** One figure, with a bar as wide as its share of the widest that is known. */
    private final class FigureRow extends Div {
        private final Nested figure;
        private final Span amount = new Span();
        private final Div bar = new Div();

        FigureRow(Nested figure) {
            this.figure = figure;
            addClassNames("figure-row");
            var title = FiguresCard.this.getTranslation(figure.title().key());
            var name = new Span(title);
            name.addClassName("name");
            var text = new Span(FiguresCard.this.getTranslation(figure.title().key() + ".text"));
            text.addClassName("fine");
            var words = new Div(name, text);
            words.addClassName("grow");
            amount.addClassName("amount");
            amount.getElement().setAttribute("data-testid", "figure-" + figure.key());
            var line = new Div(words, amount);
            line.addClassNames("row", "line");
            bar.addClassName("share-bar");
            add(line, bar);
        }

        void render(Figures figures) {
            var value = figures.get(figure);
            Words.show(
                    amount,
                    value.map(one -> FiguresCard.this.getTranslation(
                                    "sizing.figures.year",
                                    Money.full(one.value(), figures.currency().value(), FiguresCard.this.getLocale())))
                            .orElse(FiguresCard.this.getTranslation("sizing.figures.unknown")));
            setClassName("unknown", value.isEmpty());
            bar.getStyle()
                    .set(
                            "--v",
                            Double.toString(
                                    value.map(one -> share(one, figures)).orElse(0.0)));
        }

        private double share(Amount one, Figures figures) {
            var widest =
                    figures.total().or(figures::serviceable).or(figures::target).orElse(one);
            return PERCENT
                    * one.value().divide(widest.value(), MathContext.DECIMAL32).doubleValue();
        }
    }
}
