package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import dev.beachhead.room.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text that several people edit at once. It never overwrites what somebody is typing, sends what was typed on a pause, keeps it in
 * the browser until it is on disk, and shows a refusal beneath itself.
 */
@Tag("bh-text")
@JavaScript("context://ui/text.js")
public final class LiveText extends Component implements HasStyle {

    /** What was typed, with the text that the typing started from. Answers why it was refused, or empty. */
    @FunctionalInterface
    public interface Save {
        Optional<Rejection> text(String base, String typed);
    }

    private final Desk desk;
    private final String item;

    /**
     * @param item the item's key, unique in the workshop, under which unsent text is kept and editing is announced
     * @param field the stable name for tests and tools, such as {@code field-statement}
     */
    public LiveText(Desk desk, String item, String field, String label) {
        this.desk = desk;
        this.item = item;
        var element = getElement();
        element.setAttribute("scope", desk.room().workshop().toString());
        element.setAttribute("item", item);
        element.setAttribute("field", field);
        element.setAttribute("label", label);
        element.addEventListener(
                        "bh-focus",
                        event -> desk.edits(
                                event.getEventData().path("event.detail.on").asBoolean()
                                        ? Optional.of(item)
                                        : Optional.empty()))
                .addEventData("event.detail.on");
    }

    public LiveText rows(int rows) {
        getElement().setAttribute("rows", Integer.toString(rows));
        return this;
    }

    public LiveText placeholder(String words) {
        getElement().setAttribute("placeholder", words);
        return this;
    }

    /** The label is only for those who do not see the field's surroundings. */
    public LiveText labelHidden() {
        getElement().setAttribute("label-hidden", true);
        return this;
    }

    /** Enter sends, Shift and Enter begins a new line; otherwise Ctrl and Enter sends. */
    public LiveText enterSends() {
        getElement().setAttribute("enter-sends", true);
        return this;
    }

    /** A field for something new: it sends only when asked to, and is emptied when that is on disk. */
    public LiveText composer() {
        getElement().setAttribute("composer", true);
        return this;
    }

    public LiveText onSave(Save save) {
        getElement()
                .addEventListener("bh-save", event -> {
                    var base = event.getEventData().path("event.detail.base").asString("");
                    var typed = event.getEventData().path("event.detail.text").asString("");
                    answer(save.text(base, typed));
                })
                .addEventData("event.detail.base")
                .addEventData("event.detail.text");
        return this;
    }

    /** Takes the focus as soon as it is shown, and tells when the user is done with it. */
    public LiveText openedFor(Consumer<LiveText> done) {
        getElement().setAttribute("focus-now", true);
        getElement().setAttribute("closes", true);
        getElement().addEventListener("bh-done", event -> done.accept(this));
        return this;
    }

    /** The text as it stands in the room; shown unless somebody types here. */
    public void show(String text) {
        getElement().setProperty("server", text);
    }

    public void setReadOnly(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
    }

    /** Marks who else edits this text now. */
    public void mark(List<String> others) {
        if (others.isEmpty()) getElement().removeAttribute("data-editing");
        else getElement().setAttribute("data-editing", String.join(", ", others));
    }

    public String item() {
        return item;
    }

    /** Sends what was typed, as pressing Enter would. */
    public void submit() {
        getElement().callJsFunction("submit");
    }

    /** Takes the focus as soon as it is shown. */
    public LiveText focusNow() {
        getElement().setAttribute("focus-now", true);
        return this;
    }

    public void focusText() {
        getElement().callJsFunction("focusText");
    }

    private void answer(Optional<Rejection> refusal) {
        boolean emptied = refusal.isEmpty() && getElement().hasAttribute("composer");
        if (emptied) getElement().callJsFunction("reset");
        else getElement().callJsFunction("acknowledge", refusal.map(desk::say).orElse(""));
    }
}
