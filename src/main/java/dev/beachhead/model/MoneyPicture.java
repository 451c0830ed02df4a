package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.RoomState;
import java.util.Optional;

/** What a year brings and costs, and how the value of a customer is computed. */
final class MoneyPicture extends LensPicture {
    private final Drawn<Shown> drawn = new Drawn<>();

    private record Shown(YearlyMoney money, Optional<Option> currency) {}

    MoneyPicture() {
        addClassNames("card", "picture", "stack");
        getElement().setAttribute("data-testid", "money");
    }

    @Override
    void render(RoomState room) {
        var canvas = room.state(Canvas.class);
        var shown = new Shown(YearlyMoney.of(canvas.notes()), canvas.answers().choice(Facet.CURRENCY));
        if (drawn.differs(shown)) draw(shown);
    }

    private void draw(Shown shown) {
        removeAll();
        var money = shown.money();
        var line = new Div(
                figure("model.money.revenue", money.revenue(), shown.currency()),
                figure("model.money.cost", money.cost(), shown.currency()),
                figure("model.money.left", money.left(), shown.currency()));
        line.addClassNames("row", "money");
        var formula = new Paragraph(getTranslation("model.money.formula"));
        formula.addClassName("fine");
        add(line, formula);
    }

    private Div figure(String key, Optional<Double> amount, Optional<Option> currency) {
        var number = new Span(amount.map(one -> Figures.money(one, currency, getLocale()))
                .orElseGet(() -> getTranslation("model.money.unknown")));
        number.addClassName("number");
        var label = new Span(getTranslation(key));
        label.addClassName("fine");
        var figure = new Div(number, label);
        figure.addClassName("figure");
        return figure;
    }
}
