package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import dev.beachhead.ui.Select;
import java.util.Currency;

/** One of the offered currencies, by code and by its name in the reader's language. */
final class CurrencyChoice extends Div {
    private final Select select;

    /** @param name appears as {@code data-testid="select-<name>"} */
    CurrencyChoice(String name, CurrencyCode shown) {
        addClassName("labelled");
        select = new Select(name);
        select.offer(CurrencyCode.OFFERED.stream()
                .map(code -> new Select.Option(
                        code.value(),
                        code + " · " + Currency.getInstance(code.value()).getDisplayName(getLocale())))
                .toList());
        select.show(shown.value());
        var label = new NativeLabel(getTranslation("sizing.estimate.currency"));
        label.setFor(select);
        label.addClassName("label");
        add(label, select);
    }

    CurrencyCode chosen() {
        return new CurrencyCode(select.chosen());
    }

    void onChoice(Runnable listener) {
        select.onChoice(code -> listener.run());
    }
}
