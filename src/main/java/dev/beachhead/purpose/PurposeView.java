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
import dev.beachhead.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The purpose sheet: three questions, the statement that joins them, and the one number that makes a business. */
@StyleSheet("context://ui/purpose.css")
final class PurposeView extends StationView {
    private final Desk desk;
    private final StationHead head = new StationHead("purpose");
    private final List<PromptCard> cards = new ArrayList<>();
    private final Span paying = new Span();

    PurposeView(Desk desk) {
        super("purpose");
        this.desk = desk;
        var sheet = new Div();
        sheet.addClassName("sheet");
        for (var prompt : PurposePrompt.values()) cards.add(new PromptCard(prompt));
        cards.forEach(sheet::add);
        sheet.add(payingCard());
        add(head, sheet);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var purpose = room.state(Purpose.class);
        head.render(viewer);
        cards.forEach(card -> card.render(purpose.text(card.prompt), viewer));
        int customers = room.offering(PayingCustomers.class)
                .map(PayingCustomers::payingCustomers)
                .orElse(0);
        Words.show(paying, Integer.toString(customers));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        cards.forEach(card -> card.field.mark(others.getOrDefault(card.field.item(), List.of())));
    }

    /** One question with its answer, and who answered last. */
    private final class PromptCard extends Div {
        private final PurposePrompt prompt;
        private final LiveText field;
        private final Span by = new Span();
        private final NativeButton history;

        PromptCard(PurposePrompt prompt) {
            this.prompt = prompt;
            addClassNames("card", "prompt", "prompt-" + prompt.key());
            var label = getTranslation("purpose.prompt." + prompt.key());
            field = new LiveText(desk, "purpose:" + prompt.key(), "field-" + prompt.key(), label)
                    .rows(prompt == PurposePrompt.STATEMENT ? 3 : 6)
                    .placeholder(getTranslation("purpose.hint." + prompt.key()))
                    .onSave((base, typed) -> desk.attempt(new EditPurpose(prompt, base, typed)));
            by.addClassNames("fine", "grow");
            history = new NativeButton(getTranslation("ui.history"), event -> openHistory(prompt));
            history.addClassNames("link");
            history.getElement().setAttribute("type", "button");
            var foot = new Div(by, history);
            foot.addClassName("row");
            add(field, foot);
        }

        void render(SharedText text, Viewer viewer) {
            field.show(text.text());
            field.setReadOnly(!viewer.works());
            Words.show(
                    by,
                    text.by()
                            .map(id -> getTranslation("purpose.last-by", desk.nameOf(id)))
                            .orElse(""));
            history.setVisible(!text.earlier().isEmpty());
        }
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
