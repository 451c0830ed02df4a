package dev.beachhead.persona;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.persona.Fact.Group;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The persona on the wall: one sheet that fills the screen and prints on one page of A4 or A3, whatever is on it. */
@Tag("dialog")
@JavaScript("context://ui/persona.js")
final class Poster extends Component implements HasComponents, HasStyle {

    /** On what it is printed. */
    private enum Paper {
        A4,
        A3
    }

    private final Face face;
    private final Div sheet = new Div();
    private final Choice<Paper> paper;
    private @Nullable Drawn drawn;

    private record Drawn(Market market, Persona persona) {}

    Poster(Desk desk, Runnable closed) {
        face = new Face(desk);
        addClassName("poster");
        getElement().setAttribute("data-testid", "poster").setAttribute("aria-label", getTranslation("persona.poster"));
        // the browser closes it on Escape, too
        getElement().addEventListener("close", event -> closed.run());
        paper = new Choice<>(
                "paper",
                getTranslation("persona.poster.paper"),
                List.of(Paper.values()),
                Paper::name,
                Paper::name,
                this::on);
        on(Paper.A4);
        var bar = new Div(
                paper,
                action("print", "persona.poster.print", Action.Weight.PRIMARY, "window.print()"),
                action(
                        "full-screen",
                        "persona.poster.full-screen",
                        Action.Weight.NORMAL,
                        "document.fullscreenElement ? document.exitFullscreen() :"
                                + " document.documentElement.requestFullscreen()"),
                action("close-poster", "ui.close", Action.Weight.QUIET, "this.close()"));
        bar.addClassNames("row", "poster-bar");
        sheet.addClassName("poster-sheet");
        var frame = new PosterFrame(sheet);
        add(bar, frame);
    }

    void open() {
        getElement().executeJs("this.showModal()");
    }

    void render(Market market, Persona persona) {
        var wanted = new Drawn(market, persona);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        face.render(market.id(), persona);
        sheet.removeAll();
        var name = persona.fact(Fact.NAME).text();
        var title = new H2(name.isEmpty() ? getTranslation("persona.poster.nameless") : name);
        var about = new Span(market.name());
        about.addClassName("poster-market");
        var top = new Div(face, new Div(title, about));
        top.addClassName("poster-top");
        sheet.add(
                column(top, facts(persona, Group.LIFE)),
                column(day(persona), facts(persona, Group.WORK)),
                column(
                        lines(persona, LineKind.CRITERION),
                        lines(persona, LineKind.PAIN),
                        lines(persona, LineKind.GAIN),
                        facts(persona, Group.JOBS)));
        turnedAway(persona).ifPresent(sheet::add);
    }

    private void on(Paper chosen) {
        paper.show(Optional.of(chosen));
        getElement().setAttribute("data-paper", chosen.name());
    }

    private Action action(String name, String key, Action.Weight weight, String script) {
        return new Action(name, getTranslation(key), weight, () -> getElement().executeJs(script));
    }

    private static Div column(Component... parts) {
        var column = new Div(parts);
        column.addClassName("poster-column");
        return column;
    }

    private Component facts(Persona persona, Group group) {
        var list = new Element("dl");
        group.facts().stream().filter(persona::isKnown).forEach(fact -> {
            var term = new Element("dt");
            term.setText(getTranslation("persona.fact." + fact.key()));
            var words = new Element("dd");
            words.setText(persona.fact(fact).text());
            list.appendChild(term, words);
        });
        return part("persona.group." + group.key(), list);
    }

    private Component day(Persona persona) {
        return part("persona.day", list("ol", "poster-day", persona.day(), moment -> {
            var at = new Element("time");
            at.setText(moment.at().toString());
            var words = new Element("span");
            words.setText(moment.words().text());
            var item = new Element("li");
            item.appendChild(at, words);
            return item;
        }));
    }

    private Component lines(Persona persona, LineKind kind) {
        var tag = kind == LineKind.CRITERION ? "ol" : "ul";
        return part(kind.title().key(), list(tag, "poster-" + kind.key(), persona.lines(kind), line -> {
            var item = new Element("li");
            item.setText(line.words().text());
            return item;
        }));
    }

    private Optional<Component> turnedAway(Persona persona) {
        if (persona.turnedAway().isEmpty()) return Optional.empty();
        var rows = new Div();
        rows.addClassName("poster-refused");
        for (var away : persona.turnedAway()) {
            var whom = new Paragraph(away.words().text());
            whom.addClassName("poster-whom");
            rows.add(new Div(
                    whom,
                    new Paragraph(away.why().text()),
                    new Paragraph(away.kindly().text())));
        }
        var part = new Div(new H3(getTranslation("persona.turned-away")), rows);
        part.addClassNames("poster-part", "poster-wide");
        return Optional.of(part);
    }

    private static <T> Element list(String tag, String name, List<T> items, Function<T, Element> item) {
        var list = new Element(tag);
        list.setAttribute("class", name);
        items.stream().map(item).forEach(list::appendChild);
        return list;
    }

    private Component part(String title, Element body) {
        var part = new Div(new H3(getTranslation(title)));
        part.addClassName("poster-part");
        part.getElement().appendChild(body);
        part.setVisible(body.getChildCount() > 0);
        return part;
    }

    /** Makes the words as large as the sheet allows. */
    @Tag("bh-poster")
    private static final class PosterFrame extends Component {
        PosterFrame(Div sheet) {
            getElement().appendChild(sheet.getElement());
        }
    }
}
