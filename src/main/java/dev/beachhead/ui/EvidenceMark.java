package dev.beachhead.ui;

import com.vaadin.flow.component.html.NativeButton;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;

/**
 * How much evidence a statement has, for and against, as a small button that opens it. Hidden in a room that keeps no evidence.
 */
public final class EvidenceMark extends NativeButton {
    private final Desk desk;
    private final Statement statement;
    private String words = "";

    public EvidenceMark(Desk desk, Statement statement) {
        this.desk = desk;
        this.statement = statement;
        addClassNames("chip", "evidence-mark");
        getElement().setAttribute("type", "button").setAttribute("data-testid", "evidence");
        addClickListener(event -> desk.openEvidence(statement, words));
    }

    /** @param newWords how the statement reads now; without any there is nothing to say for or against it */
    public void render(RoomState room, String newWords) {
        words = newWords;
        var book = room.offering(EvidenceBook.class);
        setVisible(book.isPresent() && desk.showsEvidence() && !newWords.isBlank());
        var weight = book.map(one -> one.weight(statement)).orElse(EvidenceBook.Weight.NONE);
        Words.show(this, getTranslation("ui.evidence", weight.supports(), weight.contradicts()));
        setClassName("ok", weight.supports() > 0 && weight.contradicts() == 0);
        setClassName("try", weight.contradicts() > 0);
    }
}
