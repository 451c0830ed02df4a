package dev.beachhead.comment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.comment.CommentCommand.StartThread;
import dev.beachhead.people.Mentions;
import dev.beachhead.people.People;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tab of the conversations: what is said here, everywhere or is still open, and the place to begin another one. */
@StyleSheet("context://ui/comment.css")
final class CommentsPanel extends Div {

    /** Which threads are listed. */
    private enum Shown {
        HERE,
        OPEN,
        ALL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Desk desk;
    private final Div composer = new Div();
    private final Span about = new Span();
    private final Action whole;
    private final LiveText text;
    private final Choice<Kind> kind;
    private final Choice<Shown> filter;
    private final Div list = new Div();
    private final Paragraph none = new Paragraph();
    private final Reconciler<CommentThread, ThreadCard> cards;
    private String station = "";
    private Subject subject = new Subject("", "");
    private String words = "";

    CommentsPanel(Desk desk) {
        this.desk = desk;
        addClassNames("comments", "stack");
        about.addClassNames("about", "clip", "grow");
        about.getElement().setAttribute("dir", "auto");
        whole = new Action(
                "comment-whole", getTranslation("comment.whole"), Action.Weight.QUIET, () -> aim(station, "", ""));
        text = new LiveText(desk, "comment:new", "field-comment", getTranslation("comment.field"))
                .rows(3)
                .placeholder(getTranslation("comment.hint"))
                .composer()
                .onSave((base, typed) -> begin(typed));
        kind = new Choice<>(
                "saying",
                getTranslation("comment.kind"),
                List.of(Kind.values()),
                Kind::key,
                one -> getTranslation("comment.kind." + one.key()),
                one -> {});
        kind.show(Optional.of(Kind.TALK));
        var send = new Action("comment", getTranslation("comment.send"), Action.Weight.PRIMARY, text::submit);
        var top = new Div(about, whole);
        top.addClassName("row");
        var foot = new Div(kind, send);
        foot.addClassNames("row", "foot");
        composer.add(top, text, foot);
        composer.addClassNames("card", "composer-card");
        filter = new Choice<>(
                "comments",
                getTranslation("comment.filter"),
                List.of(Shown.values()),
                Shown::key,
                one -> getTranslation("comment.filter." + one.key()),
                one -> render(desk.room(), desk.viewer()));
        filter.show(Optional.of(Shown.HERE));
        list.addClassName("stack");
        none.addClassName("quiet");
        cards = new Reconciler<>(thread -> thread.id().toString(), thread -> new ThreadCard(desk), ThreadCard::draw);
        add(composer, filter, list, none);
    }

    static boolean mayComment(Viewer viewer) {
        return viewer.role().works() || viewer.role() == Role.MENTOR;
    }

    void at(String newStation) {
        station = newStation;
        aim(newStation, "", "");
    }

    /** Gets ready to say something about a thing. */
    void compose(Subject thing, String newWords) {
        aim(thing.station(), thing.key(), newWords);
        text.focusText();
    }

    void render(RoomState room, Viewer viewer) {
        composer.setVisible(mayComment(viewer));
        var shown = room.state(Comments.class).threads().stream()
                .filter(this::isShown)
                .sorted(Comparator.comparing((CommentThread thread) -> !thread.isOpen())
                        .thenComparing(thread -> thread.comments().getLast().at(), Comparator.reverseOrder()))
                .toList();
        cards.sync(list, shown);
        cards.forEach((key, card) -> card.refresh(viewer));
        none.setVisible(shown.isEmpty());
        Words.show(none, getTranslation("comment.none." + shownNow().key()));
    }

    private Shown shownNow() {
        return filter.chosen().orElse(Shown.HERE);
    }

    private boolean isShown(CommentThread thread) {
        return switch (shownNow()) {
            case HERE ->
                thread.about().subject().station().equals(station)
                        || desk.moment().isPresent() && thread.about().moment().isPresent();
            case OPEN -> thread.isOpen();
            case ALL -> true;
        };
    }

    private void aim(String newStation, String key, String newWords) {
        subject = new Subject(newStation, key);
        words = newWords;
        whole.setVisible(!key.isEmpty());
        var name = getTranslation(newStation + ".station");
        Words.show(
                about,
                key.isEmpty() || newWords.isBlank()
                        ? getTranslation("comment.about", name)
                        : getTranslation("comment.about", newWords));
    }

    private Optional<Rejection> begin(String typed) {
        var people = desk.room().state(People.class).present();
        var topic = new Topic(subject, words, desk.moment());
        var refusal = desk.attempt(new StartThread(
                CommentId.next(), topic, kind.chosen().orElse(Kind.TALK), typed, Mentions.in(typed, people)));
        if (refusal.isEmpty()) {
            kind.show(Optional.of(Kind.TALK));
            aim(station, "", "");
        }
        return refusal;
    }
}
