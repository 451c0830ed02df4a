package dev.beachhead.comment;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.springframework.stereotype.Component;

/** Registers the conversations with the room. Who works in it and who mentors it may comment, also after its end: a review takes place then. */
@Component
public final class CommentRoomPart implements RoomPart<Comments, CommentCommand, CommentEvent> {

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public Class<Comments> stateType() {
        return Comments.class;
    }

    @Override
    public Class<CommentCommand> commandType() {
        return CommentCommand.class;
    }

    @Override
    public Class<CommentEvent> eventType() {
        return CommentEvent.class;
    }

    @Override
    public Comments empty() {
        return Comments.NONE;
    }

    @Override
    public boolean admits(CommentCommand command, Optional<Role> role) {
        return role.filter(one -> one.works() || one == Role.MENTOR).isPresent();
    }

    @Override
    public boolean isAfterwards(CommentCommand command) {
        return true;
    }

    @Override
    public Decision decide(RoomState room, CommentCommand command, Context context) {
        return CommentRules.decide(room, command, context);
    }

    @Override
    public Comments apply(Comments state, CommentEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public CommentEvent renumbered(CommentEvent event, LongUnaryOperator places) {
        return switch (event) {
            case CommentEvent.ThreadStarted(var id, Topic(var subject, var words, var moment), var kind, var text) ->
                new CommentEvent.ThreadStarted(
                        id, new Topic(subject, words, moment.map(places::applyAsLong)), kind, text);
            case CommentEvent other -> other;
        };
    }

    @Override
    public Optional<Rejection> objection(RoomState before, CommentEvent event, Stamp stamp) {
        return CommentObjections.to(before.state(Comments.class), event, stamp);
    }

    @Override
    public Optional<Telling> tell(RoomState before, CommentEvent event, Stamp stamp) {
        var comments = before.state(Comments.class);
        return switch (event) {
            case CommentEvent.ThreadStarted(var id, var about, var kind, var text) ->
                Optional.of(Telling.of("comment.activity." + kind.key(), Topic.shortened(text)));
            case CommentEvent.Replied(var id, var reply, var text) -> {
                var telling = Telling.of("comment.activity.replied", Topic.shortened(text));
                yield comments.thread(id)
                        .map(CommentThread::by)
                        .filter(by -> !by.equals(stamp.actor()))
                        .map(telling::to)
                        .or(() -> Optional.of(telling));
            }
            case CommentEvent.ThreadSettled(var id) ->
                comments.thread(id)
                        .map(thread -> Telling.of(
                                "comment.activity.settled-" + thread.kind().key(),
                                Topic.shortened(thread.comments().getFirst().text())));
            case CommentEvent.Mentioned(var id, var who) ->
                Optional.of(Telling.of("comment.activity.mentioned", who).to(who));
            case CommentEvent.ThreadReopened reopened -> Optional.empty();
            case CommentEvent.CommentEdited edited -> Optional.empty();
            case CommentEvent.CommentRemoved removed -> Optional.empty();
        };
    }
}
