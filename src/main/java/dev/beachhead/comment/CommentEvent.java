package dev.beachhead.comment;

import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;

/** What happened in the conversations. */
public sealed interface CommentEvent extends Event {

    record ThreadStarted(CommentId id, Topic about, Kind kind, String text) implements CommentEvent {}

    record Replied(CommentId thread, CommentId id, String text) implements CommentEvent {}

    record CommentEdited(CommentId thread, CommentId id, String text) implements CommentEvent {}

    record CommentRemoved(CommentId thread, CommentId id) implements CommentEvent {}

    record ThreadSettled(CommentId thread) implements CommentEvent {}

    record ThreadReopened(CommentId thread) implements CommentEvent {}

    /** Somebody was named in a comment: that person is told. */
    record Mentioned(CommentId thread, ParticipantId who) implements CommentEvent {}
}
