package dev.beachhead.funnel;

import static dev.beachhead.funnel.SegmentMenus.t;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import java.util.List;

/** Which segment was split from which, and where each of them is. */
final class TreeDialog extends Dialog {

    TreeDialog(Desk desk) {
        setHeaderTitle(t("funnel.tree"));
        setWidth("min(640px, 96vw)");
        var segments = desk.room().state(Funnel.class).segments(desk.room().state(Brainstorm.class));
        var tree = branch(SegmentTree.of(segments));
        tree.getElement().setAttribute("data-testid", "segment-tree");
        add(tree);
        getFooter().add(new Action("close-tree", t("ui.close"), Action.Weight.PRIMARY, this::close));
    }

    private static UnorderedList branch(List<SegmentTree> nodes) {
        var list = new UnorderedList();
        list.addClassName("tree");
        for (var node : nodes) {
            var name = new Span(node.segment().name());
            name.getElement().setAttribute("dir", "auto");
            var item = new ListItem(name, place(node.segment()));
            if (!node.parts().isEmpty()) item.add(branch(node.parts()));
            list.add(item);
        }
        return list;
    }

    private static Chip place(Segment segment) {
        if (segment.isClosed()) return new Chip(t("funnel.tree.split"), Chip.Tone.PLAIN);
        if (segment.isParked()) return new Chip(t("funnel.lane.parked"), Chip.Tone.BAD);
        boolean first = segment.lane() == Lane.BEACHHEAD;
        return new Chip(t(segment.lane().title().key()), first ? Chip.Tone.GOOD : Chip.Tone.FIGURE);
    }
}
