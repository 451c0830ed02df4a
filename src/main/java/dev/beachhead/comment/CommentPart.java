package dev.beachhead.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversations around the stations for one person: a tab, an entry in every menu, and marks on what is talked about. */
final class CommentPart implements FramePart {
    static final String TAB = "comments";

    private final Desk desk;
    private final CommentsPanel panel;
    private final Marker marker = new Marker();
    private @Nullable Comments drawn;

    /** Always in the page, also while the tab is closed: what is talked about is marked on the stations. */
    @JavaScript("context://ui/comment.js")
    private static final class Marker extends Div {}

    CommentPart(Desk desk) {
        this.desk = desk;
        this.panel = new CommentsPanel(desk);
    }

    @Override
    public List<Component> bar() {
        marker.getElement().setAttribute("hidden", true);
        return List.of(marker);
    }

    @Override
    public Optional<Tab> tab() {
        return Optional.of(new Tab(TAB, t("comment.tab"), panel, () -> panel.render(desk.room(), desk.viewer())));
    }

    @Override
    public void addTo(CardMenu menu, Subject subject, String words) {
        if (!CommentsPanel.mayComment(desk.viewer())) return;
        menu.item("comment", t("comment.on"), () -> {
            desk.openTab(TAB);
            panel.compose(subject, words);
        });
    }

    @Override
    public void at(String station) {
        panel.at(station);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var comments = room.state(Comments.class);
        if (comments == drawn) return;
        drawn = comments;
        marker.getElement().executeJs("window.beachheadComments.show($0)", OpenCounts.of(comments, CommentPart::mark));
    }

    private static String mark(long open) {
        return t("comment.badge", open);
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
