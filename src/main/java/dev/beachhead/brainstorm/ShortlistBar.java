package dev.beachhead.brainstorm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.RestoreNote;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the shortlist is from 6 to 12, and the way to close it. */
final class ShortlistBar extends Div {
    private static final int EXCERPT = 48;

    private final Paragraph state = new Paragraph();
    private final Desk desk;
    private final Action removed;
    private final Action add;
    private final Action group;
    private final Action freeze;
    private final Action unfreeze;
    private @Nullable Drawn drawn;

    /** All that the bar depends on: a note that is edited is none of it. */
    private record Drawn(int candidates, boolean frozen, int removed, Viewer viewer) {}

    ShortlistBar(Desk desk) {
        this.desk = desk;
        addClassNames("card", "shortlist-bar", "row");
        state.addClassName("grow");
        state.getElement().setAttribute("role", "status").setAttribute("data-testid", "shortlist-state");
        group = new Action(
                "add-group",
                getTranslation("brainstorm.group.add"),
                Action.Weight.NORMAL,
                () -> new GroupDialog(desk).add(Optional.empty()));
        add = new Action(
                "add-candidate",
                getTranslation("brainstorm.candidate.add"),
                Action.Weight.NORMAL,
                () -> new CandidateDialog(desk).add(Optional.empty()));
        freeze = new Action(
                "freeze",
                getTranslation("brainstorm.freeze"),
                Action.Weight.PRIMARY,
                () -> desk.send(new FreezeShortlist()));
        unfreeze = new Action(
                "unfreeze",
                getTranslation("brainstorm.unfreeze"),
                Action.Weight.NORMAL,
                () -> desk.send(new UnfreezeShortlist()));
        removed = new Action("removed", "", Action.Weight.QUIET, this::openRemoved);
        add(state, removed, group, add, freeze, unfreeze);
    }

    void render(Brainstorm brainstorm, Viewer viewer) {
        int size = brainstorm.shortlist().size();
        int gone = brainstorm.removedNotes(viewer.id()).size();
        var wanted = new Drawn(size, brainstorm.isFrozen(), gone, viewer);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        Words.show(state, howFar(size, brainstorm.isFrozen()));
        Words.show(removed, getTranslation("brainstorm.removed", gone));
        removed.setVisible(gone > 0 && viewer.works());
        group.setVisible(viewer.works());
        add.setVisible(viewer.works() && !brainstorm.isFrozen());
        freeze.setVisible(viewer.leads() && !brainstorm.isFrozen());
        unfreeze.setVisible(viewer.leads() && brainstorm.isFrozen());
    }

    private String howFar(int size, boolean frozen) {
        if (frozen) return getTranslation("brainstorm.shortlist.frozen", size);
        if (size >= Brainstorm.FEWEST_CANDIDATES) return getTranslation("brainstorm.shortlist.enough", size);
        return getTranslation("brainstorm.shortlist.missing", size, Brainstorm.FEWEST_CANDIDATES - size);
    }

    private void openRemoved() {
        var menu = new CardMenu(removed, getTranslation("brainstorm.removed.restore"), removed::focus)
                .group(getTranslation("brainstorm.removed.restore"));
        desk.room()
                .state(Brainstorm.class)
                .removedNotes(desk.viewer().id())
                .forEach(note -> menu.item(
                        "restore",
                        Texts.excerpt(note.text().text(), EXCERPT),
                        () -> desk.send(new RestoreNote(note.id()))));
        menu.open();
    }
}
