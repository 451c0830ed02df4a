package dev.beachhead.purpose;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.room.PayingCustomers;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.EnumMap;
import java.util.Map;

/** The purpose sheet: three questions, the statement that joins them, and the one number that makes a business. */
@StyleSheet("context://ui/purpose.css")
final class PurposeView extends StationView {
    private final Desk desk;
    private final StationHead head = new StationHead("purpose");
    private final Map<PurposePrompt, SharedField> fields = new EnumMap<>(PurposePrompt.class);
    private final Span paying = new Span();

    PurposeView(Desk desk) {
        super("purpose");
        this.desk = desk;
        var sheet = new Div();
        sheet.addClassName("sheet");
        for (var prompt : PurposePrompt.values()) fields.put(prompt, field(prompt));
        fields.values().forEach(sheet::add);
        sheet.add(payingCard());
        add(head, sheet);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var purpose = room.state(Purpose.class);
        head.render(viewer);
        fields.forEach((prompt, field) -> field.render(purpose.text(prompt), viewer));
        int customers = room.offering(PayingCustomers.class)
                .map(PayingCustomers::payingCustomers)
                .orElse(0);
        Words.show(paying, Integer.toString(customers));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        fields.values().forEach(field -> field.mark(others));
    }

    /** One question with its answer, and who answered last. */
    private SharedField field(PurposePrompt prompt) {
        var field = new SharedField(
                        desk,
                        "purpose:" + prompt.key(),
                        "field-" + prompt.key(),
                        getTranslation("purpose.prompt." + prompt.key()),
                        (base, typed) -> desk.attempt(new EditPurpose(prompt, base, typed)))
                .rows(prompt == PurposePrompt.STATEMENT ? 3 : 6)
                .placeholder(getTranslation("purpose.hint." + prompt.key()))
                .talkedAboutIn("purpose");
        field.addClassNames("card", "prompt", "prompt-" + prompt.key());
        return field;
    }

    private Div payingCard() {
        paying.addClassName("figure");
        paying.getElement().setAttribute("data-testid", "paying-customers");
        var card = new Div(
                new H2(getTranslation("purpose.paying")), paying, new Paragraph(getTranslation("purpose.paying.text")));
        card.addClassNames("card", "prompt", "paying");
        return card;
    }
}
