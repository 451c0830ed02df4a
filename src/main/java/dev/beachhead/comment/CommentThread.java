package dev.beachhead.comment;

import dev.beachhead.room.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A conversation about one thing.
 *
 * @param id the id its first comment had, also when that was removed
 * @param by who began it
 * @param comments in the order of time; none when all were removed, and then the thread is not shown
 * @param settled who said that it is resolved, or done; empty while it is open
 */
public record CommentThread(
        CommentId id,
        ParticipantId by,
        Topic about,
        Kind kind,
        List<Comment> comments,
        Optional<ParticipantId> settled) {
    public CommentThread {
        comments = List.copyOf(comments);
    }

    public boolean isOpen() {
        return settled.isEmpty();
    }

    public Optional<Comment> comment(CommentId wanted) {
        return comments.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    CommentThread with(Comment comment) {
        var more = new ArrayList<>(comments);
        more.add(comment);
        return new CommentThread(id, by, about, kind, more, settled);
    }

    CommentThread changing(CommentId wanted, UnaryOperator<Comment> change) {
        return having(comments.stream()
                .map(one -> one.id().equals(wanted) ? change.apply(one) : one)
                .toList());
    }

    CommentThread without(CommentId unwanted) {
        return having(
                comments.stream().filter(one -> !one.id().equals(unwanted)).toList());
    }

    CommentThread settledBy(Optional<ParticipantId> whom) {
        return new CommentThread(id, by, about, kind, comments, whom);
    }

    private CommentThread having(List<Comment> others) {
        return new CommentThread(id, by, about, kind, others, settled);
    }
}
