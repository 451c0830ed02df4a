package dev.beachhead.comment;

import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import java.util.List;

/** What somebody wants of the conversations. */
public sealed interface CommentCommand extends Command {

    /**
     * @param text 1 to {@link Comment#LONGEST} characters, refused beyond
     * @param mentioned who is told; whoever is not in the room is left out
     */
    record StartThread(CommentId id, Topic about, Kind kind, String text, List<ParticipantId> mentioned)
            implements CommentCommand {}

    /** A reply to a settled thread opens it again. */
    record Reply(CommentId thread, CommentId id, String text, List<ParticipantId> mentioned)
            implements CommentCommand {}

    /** Refused for a comment of somebody else. */
    record EditComment(CommentId thread, CommentId id, String text) implements CommentCommand {}

    /** Refused for a comment of somebody else, but not for a facilitator. */
    record RemoveComment(CommentId thread, CommentId id) implements CommentCommand {}

    /** Resolves a talk, or says that a request is done. */
    record Settle(CommentId thread) implements CommentCommand {}

    record Reopen(CommentId thread) implements CommentCommand {}
}
