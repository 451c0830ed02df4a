package dev.beachhead.undo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.beachhead.room.Happened;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.UndoCommand.Redo;
import dev.beachhead.room.UndoCommand.Undo;
import dev.beachhead.room.UndoEvent;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two buttons, and a word about what was taken back or taken away. */
final class UndoBar implements FramePart {
    private static final int SECONDS = 8;

    private final Desk desk;
    private final Buttons buttons;
    private final MyTurns turns;
    private @Nullable Notification notice;
    private @Nullable Viewer drawnFor;

    /** Both together, so that the page can find and press them for the keyboard. */
    @JavaScript("context://ui/undo.js")
    private static final class Buttons extends Div {}

    private final Action undo;
    private final Action redo;

    UndoBar(Desk desk) {
        this.desk = desk;
        this.turns = new MyTurns(desk.viewer().id());
        this.buttons = new Buttons();
        this.undo = new Action("undo", "↶", Action.Weight.QUIET, this::undo);
        this.redo = new Action("redo", "↷", Action.Weight.QUIET, this::redo);
        buttons.addClassNames("row", "wide", "undo");
        for (var button : List.of(undo, redo)) {
            button.addClassName("icon");
            buttons.add(button);
        }
    }

    @Override
    public List<Component> bar() {
        return List.of(buttons);
    }

    @Override
    public void addTo(CardMenu menu) {
        if (!desk.viewer().works()) return;
        turns.undo().ifPresent(one -> menu.item("undo", buttons.getTranslation("undo.undo"), this::undo));
        turns.redo().ifPresent(one -> menu.item("redo", buttons.getTranslation("undo.redo"), this::redo));
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var mine = turns.look(room);
        // everybody's change comes by here, and most are somebody else's
        if (mine.isEmpty() && viewer.equals(drawnFor)) return;
        drawnFor = viewer;
        buttons.setVisible(viewer.role().works());
        draw(viewer);
        mine.stream()
                .filter(one -> !(one.event() instanceof UndoEvent))
                .findFirst()
                .filter(UndoBar::tookSomethingAway)
                .flatMap(newest ->
                        room.past().wish(newest.stamp().seq()).stream().findFirst())
                .ifPresent(newest -> offer("undo.removed", newest, backByUndo()));
    }

    private void draw(Viewer viewer) {
        label(undo, "undo.undo", viewer.works() ? turns.undo() : Optional.empty());
        label(redo, "undo.redo", viewer.works() ? turns.redo() : Optional.empty());
    }

    private void label(Action button, String key, Optional<Happened> next) {
        var words = next.map(one -> button.getTranslation(key + ".what", desk.say(one.entry())))
                .orElseGet(() -> button.getTranslation(key));
        button.setTitle(words);
        button.getElement().setAttribute("aria-label", words);
        button.setEnabled(next.isPresent());
    }

    private void undo() {
        turns.undo().ifPresent(next -> {
            var refusal = desk.attempt(new Undo(next.stamp().seq()));
            if (refusal.isEmpty()) offer("undo.undone", next, backByRedo());
            refusal.ifPresent(why -> pass(next, desk.say(why)));
        });
    }

    private void redo() {
        turns.redo().ifPresent(next -> {
            var refusal = desk.attempt(new Redo(next.stamp().seq()));
            if (refusal.isEmpty()) offer("undo.redone", next, backByUndo());
            refusal.ifPresent(why -> pass(next, desk.say(why)));
        });
    }

    private Action backByUndo() {
        return new Action("offer-undo", buttons.getTranslation("undo.undo"), Action.Weight.NORMAL, this::undo);
    }

    private Action backByRedo() {
        return new Action("offer-redo", buttons.getTranslation("undo.redo"), Action.Weight.NORMAL, this::redo);
    }

    private void pass(Happened refused, String why) {
        turns.pass(refused);
        draw(desk.viewer());
        dismiss();
        desk.notice(why);
    }

    /** Says what happened, with the way back beside it; the newest word takes the place of the one before. */
    private void offer(String key, Happened what, Action back) {
        dismiss();
        var words = new Span(buttons.getTranslation(key, desk.say(what.entry())));
        words.getElement().setAttribute("data-testid", "undo-notice");
        var line = new Div(words);
        line.addClassName("row");
        line.add(back);
        var fresh = new Notification(line);
        fresh.setDuration(SECONDS * 1000);
        fresh.setPosition(Notification.Position.BOTTOM_CENTER);
        fresh.open();
        notice = fresh;
    }

    private void dismiss() {
        if (notice != null) notice.close();
        notice = null;
    }

    /** The names of events are kept for ever, and what takes something away is called so. */
    private static boolean tookSomethingAway(Happened one) {
        var name = one.event().getClass().getSimpleName();
        return name.endsWith("Removed") || name.endsWith("Unlinked") || name.endsWith("Erased");
    }

    @Override
    public void close() {
        dismiss();
    }
}
