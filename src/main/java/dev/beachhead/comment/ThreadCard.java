package dev.beachhead.comment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.comment.CommentCommand.EditComment;
import dev.beachhead.comment.CommentCommand.RemoveComment;
import dev.beachhead.comment.CommentCommand.Reopen;
import dev.beachhead.comment.CommentCommand.Reply;
import dev.beachhead.comment.CommentCommand.Settle;
import dev.beachhead.people.Mentions;
import dev.beachhead.people.People;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** One conversation. What is being written in it stays while others add to it. */
final class ThreadCard extends Div {
    private final Desk desk;
    private final Div said = new Div();
    private final Div form = new Div();
    private final Div acts = new Div();
    private @Nullable CommentThread thread;
    private @Nullable Viewer drawnFor;

    ThreadCard(Desk desk) {
        this.desk = desk;
        addClassNames("card", "thread");
        getElement().setAttribute("role", "group").setAttribute("data-testid", "thread");
        said.addClassName("stack");
        acts.addClassNames("row", "foot");
        add(said, form, acts);
    }

    void draw(CommentThread now) {
        thread = now;
        drawnFor = null;
    }

    /** Draws it when the thread or the reader's rights are others than before. */
    void refresh(Viewer viewer) {
        var now = thread;
        if (now == null || viewer.equals(drawnFor)) return;
        drawnFor = viewer;
        getElement().setAttribute("data-settled", !now.isOpen()).setAttribute("aria-label", title(now));
        said.removeAll();
        said.add(head(now));
        boolean may = CommentsPanel.mayComment(viewer);
        for (var comment : now.comments()) said.add(comment(now, comment, viewer));
        acts.removeAll();
        acts.setVisible(may);
        if (may) acts.add(reply(now), settle(now));
    }

    private String title(CommentThread now) {
        var words = now.about().words();
        return words.isEmpty() ? getTranslation(now.about().subject().station() + ".station") : words;
    }

    private Div head(CommentThread now) {
        var subject = now.about().subject();
        var where = new NativeButton(title(now), event -> {
            if (subject.key().isEmpty()) desk.walkTo(subject.station());
            else desk.reveal(subject);
        });
        where.addClassNames("link", "where");
        where.getElement().setAttribute("type", "button").setAttribute("dir", "auto");
        var head = new Div(where);
        head.addClassNames("row", "wrap");
        if (now.kind() == Kind.REQUEST)
            head.add(new Chip(
                    getTranslation(now.isOpen() ? "comment.to-do" : "comment.done"),
                    now.isOpen() ? Chip.Tone.OPEN : Chip.Tone.GOOD));
        else if (!now.isOpen()) head.add(new Chip(getTranslation("comment.resolved"), Chip.Tone.GOOD));
        now.about().moment().ifPresent(seq -> head.add(moment(subject.station(), seq)));
        return head;
    }

    private Anchor moment(String station, long seq) {
        var link = new Anchor(
                "w/" + desk.room().workshop() + "/review?at=" + seq + "&station=" + station,
                getTranslation("comment.moment", seq));
        link.addClassName("fine");
        return link;
    }

    private Div comment(CommentThread now, Comment comment, Viewer viewer) {
        var by = new Span(desk.nameOf(comment.by()));
        by.addClassName("by");
        var at = new Element("time");
        at.setAttribute("datetime", comment.at().toString());
        at.setAttribute("class", "fine");
        var line = new Div(by);
        line.addClassName("row");
        line.getElement().appendChild(at);
        if (comment.edited().isPresent()) line.add(fine(getTranslation("comment.edited")));
        var words = new Paragraph(comment.text());
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto").setAttribute("data-testid", "comment-text");
        var whole = new Div(line, words);
        whole.addClassName("comment");
        boolean mine = comment.by().equals(viewer.id());
        if (mine) line.add(link("edit-comment", getTranslation("comment.edit"), () -> edit(now, comment)));
        if (mine || viewer.leads())
            line.add(link(
                    "remove-comment",
                    getTranslation("comment.remove"),
                    () -> desk.send(new RemoveComment(now.id(), comment.id()))));
        return whole;
    }

    private static Span fine(String words) {
        var span = new Span(words);
        span.addClassName("fine");
        return span;
    }

    private static NativeButton link(String name, String label, Runnable press) {
        var button = new NativeButton(label, event -> press.run());
        button.addClassNames("link", "fine");
        button.getElement().setAttribute("type", "button").setAttribute("data-testid", "action-" + name);
        return button;
    }

    private Action reply(CommentThread now) {
        return new Action("reply", getTranslation("comment.reply"), Action.Weight.QUIET, () -> openReply(now));
    }

    private Action settle(CommentThread now) {
        if (!now.isOpen())
            return new Action(
                    "reopen-thread",
                    getTranslation("comment.reopen"),
                    Action.Weight.QUIET,
                    () -> desk.send(new Reopen(now.id())));
        return new Action(
                "settle-thread",
                getTranslation("comment.settle." + now.kind().key()),
                Action.Weight.QUIET,
                () -> desk.send(new Settle(now.id())));
    }

    private void openReply(CommentThread now) {
        form.removeAll();
        var field = new LiveText(
                        desk, "comment:reply:" + now.id(), "field-reply", getTranslation("comment.reply.field"))
                .rows(2)
                .composer()
                .focusNow();
        field.onSave((base, typed) -> {
            var people = desk.room().state(People.class).present();
            var refusal = desk.attempt(new Reply(now.id(), CommentId.next(), typed, Mentions.in(typed, people)));
            if (refusal.isEmpty()) form.removeAll();
            return refusal;
        });
        form.add(field, foot(field, getTranslation("comment.send")));
    }

    private void edit(CommentThread now, Comment comment) {
        form.removeAll();
        var field = new LiveText(
                        desk,
                        "comment:edit:" + comment.id(),
                        "field-edit-comment",
                        getTranslation("comment.edit.field"))
                .rows(3)
                .focusNow();
        field.show(comment.text());
        field.onSave((base, typed) -> desk.attempt(new EditComment(now.id(), comment.id(), typed)));
        var done = new Action("close-edit", getTranslation("comment.edit.done"), Action.Weight.NORMAL, form::removeAll);
        form.add(field, new Div(done));
    }

    private Div foot(LiveText field, String send) {
        var row = new Div(
                new Action("cancel-reply", getTranslation("ui.cancel"), Action.Weight.QUIET, form::removeAll),
                new Action("send-reply", send, Action.Weight.PRIMARY, field::submit));
        row.addClassNames("row", "foot");
        return row;
    }
}
