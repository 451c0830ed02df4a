package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateTree;
import com.vaadin.flow.internal.change.NodeChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final UI ui = new UI();
    private final Element place = new Element("span");

    WordsTest() {
        ui.getElement().appendChild(place);
    }

    @Test
    void theSameWordsAreNotSentAgain() {
        Words.show(place, "4 notes");
        changes();
        Words.show(place, "4 notes");
        assertThat(changes()).isEmpty();
    }

    @Test
    void otherWordsAreOneChange() {
        Words.show(place, "4 notes");
        changes();
        Words.show(place, "5 notes");
        assertThat(changes()).hasSize(1);
        assertThat(place.getText()).isEqualTo("5 notes");
    }

    @Test
    void noWordsLeaveThePlaceEmptySoThatStyleSheetsCanTell() {
        Words.show(place, "4 notes");
        Words.show(place, "");
        assertThat(place.getChildCount()).isZero();
        changes();
        Words.show(place, "");
        assertThat(changes()).isEmpty();
    }

    private List<NodeChange> changes() {
        var changes = new ArrayList<NodeChange>();
        StateTree tree = ui.getInternals().getStateTree();
        tree.collectChanges(changes::add);
        return changes;
    }
}
