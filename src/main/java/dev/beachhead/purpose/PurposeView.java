package dev.beachhead.purpose;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.room.PayingCustomers;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.SharedText;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.History;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The purpose sheet: three questions, the statement that joins them, and the one number that makes a business. */
@StyleSheet("context://ui/purpose.css")
final class PurposeView extends StationView {
    private final Desk desk;
    private final StationHead head = new StationHead("purpose");
    private final Map<PurposePrompt, LiveText> fields = new EnumMap<>(PurposePrompt.class);
    private final Map<PurposePrompt, Span> authors = new EnumMap<>(PurposePrompt.class);
    private final Map<PurposePrompt, NativeButton> histories = new EnumMap<>(PurposePrompt.class);
    private final Span paying = new Span();

    PurposeView(Desk desk) {
        super("purpose");
        this.desk = desk;
        var sheet = new Div();
        sheet.addClassName("sheet");
        for (var prompt : PurposePrompt.values()) sheet.add(card(prompt));
        sheet.add(payingCard());
        add(head, sheet);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var purpose = room.state(Purpose.class);
        head.render(viewer);
        fields.forEach((prompt, field) -> {
            var text = purpose.text(prompt);
            field.show(text.text());
            field.setReadOnly(!viewer.works());
            authors.get(prompt).setText(lastBy(text));
            histories.get(prompt).setVisible(!text.earlier().isEmpty());
        });
        int customers = room.offering(PayingCustomers.class)
                .map(PayingCustomers::payingCustomers)
                .orElse(0);
        paying.setText(Integer.toString(customers));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        fields.values().forEach(field -> field.mark(desk.othersEditing(whereabouts, field.item())));
    }

    private String lastBy(SharedText text) {
        return text.by()
                .map(id -> getTranslation("purpose.last-by", desk.nameOf(id)))
                .orElse("");
    }

    private Div card(PurposePrompt prompt) {
        var label = getTranslation("purpose.prompt." + prompt.key());
        var field = new LiveText(desk, "purpose:" + prompt.key(), "field-" + prompt.key(), label)
                .rows(prompt == PurposePrompt.STATEMENT ? 3 : 6)
                .placeholder(getTranslation("purpose.hint." + prompt.key()))
                .onSave((base, typed) -> desk.attempt(new EditPurpose(prompt, base, typed)));
        var by = new Span();
        by.addClassNames("fine", "grow");
        var history = new NativeButton(getTranslation("ui.history"), event -> openHistory(prompt));
        history.addClassNames("link");
        history.getElement().setAttribute("type", "button");
        var foot = new Div(by, history);
        foot.addClassName("row");
        var card = new Div(field, foot);
        card.addClassNames("card", "prompt", "prompt-" + prompt.key());
        fields.put(prompt, field);
        authors.put(prompt, by);
        histories.put(prompt, history);
        return card;
    }

    private Div payingCard() {
        paying.addClassName("figure");
        paying.getElement().setAttribute("data-testid", "paying-customers");
        var card = new Div(
                new H2(getTranslation("purpose.paying")), paying, new Paragraph(getTranslation("purpose.paying.text")));
        card.addClassNames("card", "prompt", "paying");
        return card;
    }

    private void openHistory(PurposePrompt prompt) {
        var text = desk.room().state(Purpose.class).text(prompt);
        new History(
                        text,
                        desk::nameOf,
                        desk.viewer().works() ? Optional.of(wanted -> restore(prompt, wanted)) : Optional.empty())
                .open();
    }

    private void restore(PurposePrompt prompt, String wanted) {
        var now = desk.room().state(Purpose.class).text(prompt).text();
        desk.send(new EditPurpose(prompt, now, wanted));
    }
}
