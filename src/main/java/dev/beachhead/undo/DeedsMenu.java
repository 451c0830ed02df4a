package dev.beachhead.undo;

import com.vaadin.flow.component.UI;
import dev.beachhead.room.Happened;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.room.TakenBack;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import java.util.List;

/** Who did what to one thing, and when: as it was told, and no more than this reader may know. */
record DeedsMenu(Desk desk, Parts parts) implements FramePart {

    @Override
    public void addTo(CardMenu menu, Subject subject, String words) {
        menu.item("deeds", UI.getCurrent().getTranslation("undo.deeds"), () -> open(subject, words));
    }

    private void open(Subject subject, String words) {
        var room = desk.room();
        var gone = room.state(TakenBack.class);
        var lines = about(room, subject).reversed().stream()
                .map(one ->
                        new DeedsDialog.Line(desk.say(one.entry()), one.stamp().at(), gone.contains(one)))
                .toList();
        new DeedsDialog(words, lines).open();
    }

    private List<Happened> about(RoomState room, Subject subject) {
        return room.past().about(subject.key()).stream()
                .filter(one -> one.telling().isPresent())
                .filter(one -> one.stamp().actor().equals(desk.viewer().id()) || !parts.hidesActor(room, one))
                .toList();
    }
}
