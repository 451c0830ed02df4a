package dev.beachhead.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Balloon;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Select;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** Where new notes of a block are written, one after the other, beside the block. */
final class NoteBalloon {
    private static final String ITEM = "model:new:";

    private final Desk desk;
    private final Consumer<Optional<SegmentId>> chosen;
    private Optional<SegmentId> segment;

    /**
     * @param suggested the segment to begin with
     * @param chosen hears of another one, to begin with that the next time
     */
    NoteBalloon(Desk desk, Optional<SegmentId> suggested, Consumer<Optional<SegmentId>> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        segment = suggested.filter(desk.room().state(Canvas.class).segments()::containsKey);
    }

    /** The block for which a new note is written under an item's key; empty for the key of something else. */
    static Optional<Block> of(String item) {
        return item.startsWith(ITEM) ? Block.of(item.substring(ITEM.length())) : Optional.empty();
    }

    void open(Component target, Block block) {
        var balloon = new Balloon(target, t("model.add-to", t(block.title().key())), () -> {});
        var text = new LiveText(desk, ITEM + block.key(), "field-new-note", t("model.new"))
                .labelHidden()
                .placeholder(t("model.new.hint"))
                .enterSends()
                .composer()
                .focusNow()
                .onSave((base, typed) -> desk.attempt(new AddNote(NoteId.next(), block, typed, segment)));
        var add = new NativeButton(t("model.add"));
        add.addClassNames("btn", "primary");
        add.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-submit", true)
                .setAttribute("data-testid", "action-add-note");
        var row = new Div(add, new Action("close-new", t("ui.close"), Action.Weight.QUIET, balloon::close));
        row.addClassName("row");
        var form = new Div(text);
        form.addClassNames("composer", "stack");
        segments().ifPresent(form::add);
        form.add(row);
        balloon.with(form).open();
    }

    /** Empty while there are no segments to choose from. */
    private Optional<Component> segments() {
        var segments = desk.room().state(Canvas.class).segmentsInOrder();
        if (segments.isEmpty()) return Optional.empty();
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", t("model.segment.all")));
        segments.forEach(one -> options.add(new Select.Option(one.id().toString(), one.name())));
        var select = new Select("segment");
        select.offer(options);
        select.show(segment.map(SegmentId::toString).orElse(""));
        select.onChoice(value -> {
            segment = SegmentId.parse(value);
            chosen.accept(segment);
        });
        var label = new NativeLabel(t("model.segment"));
        label.setFor(select);
        var row = new Div(label, select);
        row.addClassName("row");
        return Optional.of(row);
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
