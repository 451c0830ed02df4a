package dev.beachhead.comment;

import dev.beachhead.comment.CommentCommand.EditComment;
import dev.beachhead.comment.CommentCommand.RemoveComment;
import dev.beachhead.comment.CommentCommand.Reopen;
import dev.beachhead.comment.CommentCommand.Reply;
import dev.beachhead.comment.CommentCommand.Settle;
import dev.beachhead.comment.CommentCommand.StartThread;
import dev.beachhead.comment.CommentEvent.CommentEdited;
import dev.beachhead.comment.CommentEvent.CommentRemoved;
import dev.beachhead.comment.CommentEvent.Mentioned;
import dev.beachhead.comment.CommentEvent.Replied;
import dev.beachhead.comment.CommentEvent.ThreadReopened;
import dev.beachhead.comment.CommentEvent.ThreadSettled;
import dev.beachhead.comment.CommentEvent.ThreadStarted;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may say what in the conversations. */
final class CommentRules {
    private CommentRules() {}

    static Decision decide(RoomState room, CommentCommand command, Context context) {
        var comments = room.state(Comments.class);
        return switch (command) {
            case StartThread start -> start(room, start, context);
            case Reply reply -> in(comments, reply.thread(), thread -> reply(room, thread, reply, context));
            case EditComment edit -> in(comments, edit.thread(), thread -> edit(thread, edit, context));
            case RemoveComment remove -> in(comments, remove.thread(), thread -> remove(thread, remove, context));
            case Settle settle ->
                in(
                        comments,
                        settle.thread(),
                        thread ->
                                thread.isOpen() ? Decision.accept(new ThreadSettled(thread.id())) : Decision.accept());
            case Reopen reopen ->
                in(
                        comments,
                        reopen.thread(),
                        thread ->
                                thread.isOpen() ? Decision.accept() : Decision.accept(new ThreadReopened(thread.id())));
        };
    }

    private static Decision start(RoomState room, StartThread start, Context context) {
        var moment = start.about().moment().orElse(1L);
        if (moment < 1 || moment > room.seq()) return Decision.refuse("comment.no-moment");
        var text = Texts.clean(start.text());
        return wrong(text).orElseGet(() -> {
            var events = new ArrayList<Event>();
            events.add(new ThreadStarted(start.id(), start.about(), start.kind(), text));
            events.addAll(mentions(room, start.id(), start.mentioned(), context));
            return new Decision.Accepted(events);
        });
    }

    private static Decision reply(RoomState room, CommentThread thread, Reply reply, Context context) {
        var text = Texts.clean(reply.text());
        return wrong(text).orElseGet(() -> {
            var events = new ArrayList<Event>();
            if (!thread.isOpen()) events.add(new ThreadReopened(thread.id()));
            events.add(new Replied(thread.id(), reply.id(), text));
            events.addAll(mentions(room, thread.id(), reply.mentioned(), context));
            return new Decision.Accepted(events);
        });
    }

    private static Decision edit(CommentThread thread, EditComment edit, Context context) {
        var comment = thread.comment(edit.id());
        if (comment.isEmpty()) return Decision.refuse("comment.gone");
        if (!comment.get().by().equals(context.who())) return Decision.refuse("comment.not-yours");
        var text = Texts.clean(edit.text());
        if (text.equals(comment.get().text())) return Decision.accept();
        return wrong(text).orElseGet(() -> Decision.accept(new CommentEdited(thread.id(), edit.id(), text)));
    }

    private static Decision remove(CommentThread thread, RemoveComment remove, Context context) {
        var comment = thread.comment(remove.id());
        if (comment.isEmpty()) return Decision.accept();
        if (!comment.get().by().equals(context.who()) && !context.leads()) return Decision.refuse("comment.not-yours");
        return Decision.accept(new CommentRemoved(thread.id(), remove.id()));
    }

    /** A thread in which nothing stands any more has no place to reply to. */
    private static Decision in(Comments comments, CommentId id, Function<CommentThread, Decision> decide) {
        return comments.thread(id).map(decide).orElseGet(() -> Decision.refuse("comment.gone"));
    }

    private static Optional<Decision> wrong(String text) {
        if (text.isEmpty()) return Optional.of(Decision.invalid("comment", "comment.empty"));
        int length = Texts.length(text);
        if (length <= Comment.LONGEST) return Optional.empty();
        return Optional.of(Decision.invalid("comment", "room.text-too-long", Comment.LONGEST, length));
    }

    private static List<Mentioned> mentions(
            RoomState room, CommentId thread, List<ParticipantId> mentioned, Context context) {
        var roster = Parts.roster(room);
        return mentioned.stream()
                .distinct()
                .filter(who -> !who.equals(context.who()))
                .filter(who -> roster.roleOf(who).isPresent())
                .map(who -> new Mentioned(thread, who))
                .toList();
    }
}
