package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;

/** A page outside a room: the brand, the choice of language and look, and what the page is for. */
@JavaScript("context://ui/shell.js")
abstract class Page extends Div implements HasDynamicTitle {
    private final Main main = new Main();

    Page() {
        addClassName("page");
        var brand = new RouterLink(StartView.class);
        brand.addClassName("brand");
        var flag = new Span();
        flag.addClassName("flag");
        brand.add(flag, new Span(getTranslation("ui.product")));
        var space = new Span();
        space.addClassName("grow");
        var header = new Header(brand, space);
        header.getElement().appendChild(languages(), themes());
        add(header, main);
    }

    Main main() {
        return main;
    }

    void show(Component... parts) {
        main.removeAll();
        main.add(parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.product");
    }

    private Element languages() {
        var current = getLocale().getLanguage();
        var select = select("language", getTranslation("ui.language"));
        for (Locale language : Messages.LANGUAGES)
            select.appendChild(option(
                    language.getLanguage(),
                    language.getDisplayName(language),
                    language.getLanguage().equals(current)));
        return select;
    }

    private Element themes() {
        var select = select("theme", getTranslation("ui.theme"));
        for (var theme : List.of("auto", "light", "dark"))
            select.appendChild(option(theme, getTranslation("ui.theme." + theme), false));
        return select;
    }

    /** Chosen in the browser, which keeps it: there is nothing for the server to do. */
    private static Element select(String call, String label) {
        var select = new Element("select");
        select.setAttribute("class", "btn quiet");
        select.setAttribute("data-call", call);
        select.setAttribute("aria-label", label);
        return select;
    }

    private static Element option(String value, String label, boolean chosen) {
        var option = new Element("option");
        option.setAttribute("value", value);
        option.setText(label);
        option.setAttribute("selected", chosen);
        return option;
    }
}
