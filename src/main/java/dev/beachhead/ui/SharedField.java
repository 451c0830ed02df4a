package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One text of a sheet that several people fill in: the field, who changed it last, and the way to what it was before. */
public final class SharedField extends Div {
    private final Desk desk;
    private final LiveText field;
    private final LiveText.Save save;
    private final Span by = new Span();
    private final NativeButton history;
    private final Div foot;
    private SharedText shown = SharedText.blank();
    private Optional<TalkMark> talk = Optional.empty();

    /**
     * @param item the item's key, unique in the workshop, under which unsent text is kept and editing is announced
     * @param name appears as {@code data-testid} of what is typed in, such as {@code field-fears}
     */
    public SharedField(Desk desk, String item, String name, String label, LiveText.Save save) {
        this.desk = desk;
        this.save = save;
        addClassName("shared-field");
        field = new LiveText(desk, item, name, label).onSave(save);
        by.addClassNames("fine", "grow");
        history = new NativeButton(getTranslation("ui.history"), event -> openHistory());
        history.addClassName("link");
        history.getElement().setAttribute("type", "button");
        foot = new Div(by, history);
        foot.addClassNames("row", "foot");
        add(field, foot);
    }

    /** Can be talked about, as the station's item of this key. */
    public SharedField talkedAboutIn(String station) {
        var mark = new TalkMark(desk, new Subject(station, item()));
        foot.add(mark);
        talk = Optional.of(mark);
        getElement().setAttribute("data-key", item());
        return this;
    }

    public SharedField rows(int rows) {
        field.rows(rows);
        return this;
    }

    public SharedField placeholder(String words) {
        field.placeholder(words);
        return this;
    }

    /** The label is only for those who do not see the field's surroundings. */
    public SharedField labelHidden() {
        field.labelHidden();
        return this;
    }

    public void render(SharedText text, Viewer viewer) {
        shown = text;
        field.show(text.text());
        talk.ifPresent(mark -> mark.render(text.text()));
        field.setReadOnly(!viewer.works());
        Words.show(
                by,
                text.by()
                        .map(id -> getTranslation("ui.last-by", desk.nameOf(id)))
                        .orElse(""));
        history.setVisible(!text.earlier().isEmpty());
    }

    /** Marks who else edits this text now. @param others as {@link Desk#othersEditing} answers them */
    public void mark(Map<String, List<String>> others) {
        field.mark(others.getOrDefault(field.item(), List.of()));
    }

    public String item() {
        return field.item();
    }

    public void focusText() {
        field.focusText();
    }

    private void openHistory() {
        var text = shown;
        Optional<Consumer<String>> restore = desk.viewer().works()
                ? Optional.of(
                        wanted -> save.text(shown.text(), wanted).map(desk::say).ifPresent(desk::notice))
                : Optional.empty();
        new History(text, desk::nameOf, restore).open();
    }
}
