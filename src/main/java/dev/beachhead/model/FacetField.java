package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.model.ModelCommand.Choose;
import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where one thing that a lens asks is answered, whatever the form of the answer. */
final class FacetField extends Div {
    private static final String ITEM = "facet:";

    private final Desk desk;
    private final Optional<NoteId> note;
    private final Facet facet;
    private final BiConsumer<Answers, Viewer> draw;
    private Consumer<Map<String, List<String>>> mark = others -> {};

    /** @param note empty for what is asked of the canvas as a whole */
    FacetField(Desk desk, Optional<NoteId> note, Facet facet) {
        this.desk = desk;
        this.note = note;
        this.facet = facet;
        addClassNames("facet", "facet-" + facet.form().name().toLowerCase(Locale.ROOT));
        draw = switch (facet.form()) {
            case CHOICE -> choice();
            case TEXT -> text();
            case AMOUNT, COUNT, PERCENT, YEARS -> number();
        };
    }

    void render(Answers answers, Viewer viewer) {
        draw.accept(answers, viewer);
    }

    void mark(Map<String, List<String>> others) {
        mark.accept(others);
    }

    private BiConsumer<Answers, Viewer> choice() {
        var select = new Select(facet.key() + note.map(id -> "-" + id).orElse(""));
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", getTranslation("model.option.none")));
        for (var option : facet.options()) options.add(new Select.Option(option.name(), words(option)));
        select.offer(options);
        select.onChoice(value -> desk.send(
                new Choose(note, facet, value.isEmpty() ? Optional.empty() : Optional.of(Option.valueOf(value)))));
        var label = new NativeLabel(label());
        label.addClassName("label");
        label.setFor(select);
        var advice = new Div();
        advice.addClassNames("advice", "fine");
        add(label, select, advice);
        return (answers, viewer) -> {
            var chosen = answers.choice(facet);
            select.show(chosen.map(Option::name).orElse(""));
            select.setEnabled(viewer.works());
            advise(advice, chosen);
        };
    }

    private BiConsumer<Answers, Viewer> text() {
        var field = new SharedField(
                desk,
                item(),
                "field-" + facet.key(),
                label(),
                (base, typed) -> desk.attempt(new Write(note, facet, base, typed)));
        mark = field::mark;
        add(field);
        return (answers, viewer) -> field.render(answers.text(facet), viewer);
    }

    private BiConsumer<Answers, Viewer> number() {
        var field = new LiveText(desk, item(), "field-" + facet.key(), label())
                .enterSends()
                .onSave((base, typed) -> save(typed));
        mark = others -> field.mark(others.getOrDefault(item(), List.of()));
        add(field);
        return (answers, viewer) -> {
            field.show(answers.number(facet)
                    .map(number -> Figures.show(number, getLocale()))
                    .orElse(""));
            field.setReadOnly(!viewer.works());
        };
    }

    private Optional<Rejection> save(String typed) {
        if (typed.isBlank()) return desk.attempt(new Count(note, facet, Optional.empty()));
        var number = Figures.parse(typed, getLocale());
        if (number.isPresent()) return desk.attempt(new Count(note, facet, number));
        return Optional.of(new Rejection.Invalid(facet.key(), "model.not-a-number", List.of(typed.strip())));
    }

    /** What is generally said of the option, which the team's own findings may contradict. */
    private void advise(Div advice, Optional<Option> chosen) {
        advice.removeAll();
        if (chosen.isEmpty()) return;
        var key = "model.advice." + chosen.get().key();
        if (facet == Facet.MARKET_TYPE) advice.add(new Paragraph(getTranslation(key)));
        if (facet == Facet.CHANNEL_KIND)
            advice.add(
                    new Paragraph("+ " + getTranslation(key + ".for")),
                    new Paragraph("− " + getTranslation(key + ".against")));
    }

    /** Which one is answered under an item's key; empty for the key of something else. */
    static Optional<Facet> of(String item) {
        return Arrays.stream(Facet.values())
                .filter(facet -> item.startsWith(ITEM) && item.endsWith(":" + facet.key()))
                .findFirst();
    }

    private String item() {
        return ITEM + note.map(NoteId::toString).orElse("canvas") + ":" + facet.key();
    }

    private String label() {
        return getTranslation("model.facet." + facet.key());
    }

    private String words(Option option) {
        return getTranslation("model.option." + option.key());
    }
}
