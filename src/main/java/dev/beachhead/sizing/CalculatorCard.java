package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Money;
import dev.beachhead.ui.Viewer;
import java.util.Optional;
import java.util.UUID;

/** Count of end users times yearly revenue per end user, each with its unit. On this screen only, until it becomes an estimate. */
final class CalculatorCard extends Div {
    private final Desk desk;
    private final NumberField count;
    private final NumberField revenue;
    private final CurrencyChoice currency = new CurrencyChoice("calculator-currency", CurrencyCode.USD);
    private final Paragraph product = new Paragraph();
    private final Paragraph result = new Paragraph();
    private final Action use;
    private Optional<UUID> market = Optional.empty();

    CalculatorCard(Desk desk) {
        this.desk = desk;
        addClassNames("card", "calculator");
        count = new NumberField(desk, "count", getTranslation("sizing.calculator.count"), NumberKind.PEOPLE)
                .onChange(this::calculate);
        revenue = new NumberField(desk, "revenue", getTranslation("sizing.calculator.revenue"), NumberKind.AMOUNT)
                .onChange(this::calculate);
        currency.onChoice(this::calculate);
        use = new Action("use-calculation", getTranslation("sizing.calculator.use"), Action.Weight.NORMAL, this::use);
        product.addClassName("quiet");
        result.addClassName("figure");
        result.getElement().setAttribute("data-testid", "calculation");
        var outcome = new Div(product, result);
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("sizing.calculator")), count, revenue, currency, outcome, use);
        calculate();
    }

    void render(UUID newMarket, Viewer viewer) {
        market = Optional.of(newMarket);
        use.setVisible(viewer.works());
    }

    private Optional<Calculation> calculation() {
        return count.number()
                .flatMap(people -> revenue.number().map(each -> new Calculation(people, new Amount(each))));
    }

    private void calculate() {
        var calculation = calculation();
        product.setText(calculation.map(this::words).orElse(""));
        if (calculation.isEmpty()) result.setText(getTranslation("sizing.calculator.empty"));
        else
            result.setText(calculation
                    .get()
                    .yearly()
                    .map(amount -> getTranslation("sizing.calculator.equals", money(amount)))
                    .orElse(getTranslation("sizing.calculator.too-large")));
        setClassName("open", calculation.isEmpty());
    }

    private String words(Calculation calculation) {
        return getTranslation(
                "sizing.calculator.times",
                Money.number(calculation.endUsers(), getLocale()),
                money(calculation.revenue()));
    }

    private String money(Amount amount) {
        return Money.full(amount.value(), currency.chosen().value(), getLocale());
    }

    private void use() {
        revenue.demand();
        count.demand();
        calculation().ifPresent(calculation -> {
            var yearly = calculation.yearly().map(Amount::value);
            var draft = new EstimateDialog.Draft(Method.END_USERS, yearly, currency.chosen(), words(calculation));
            if (yearly.isPresent()) market.ifPresent(id -> EstimateDialog.add(desk, this, id, draft));
        });
    }
}
