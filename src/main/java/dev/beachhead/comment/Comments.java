package dev.beachhead.comment;

import dev.beachhead.room.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All conversations of a room.
 *
 * @param byId every thread that was ever begun
 * @param order in which they began
 */
public record Comments(PMap<CommentId, CommentThread> byId, PVector<CommentId> order) {
    static final Comments NONE = new Comments(HashTreePMap.empty(), TreePVector.empty());

    /** The threads in which something stands, in the order in which they began. */
    public List<CommentThread> threads() {
        return order.stream()
                .map(byId::get)
                .filter(thread -> !thread.comments().isEmpty())
                .toList();
    }

    /** Empty when nothing stands in it any more. */
    public Optional<CommentThread> thread(CommentId id) {
        return Optional.ofNullable(byId.get(id))
                .filter(thread -> !thread.comments().isEmpty());
    }

    Comments apply(CommentEvent event, Stamp stamp) {
        return switch (event) {
            case CommentEvent.ThreadStarted(var id, var about, var kind, var text) -> {
                var thread = new CommentThread(id, stamp.actor(), about, kind, List.of(), Optional.empty());
                yield new Comments(byId.plus(id, thread.with(said(id, text, stamp))), order.plus(id));
            }
            case CommentEvent.Replied(var thread, var id, var text) ->
                changing(thread, one -> one.with(said(id, text, stamp)));
            case CommentEvent.CommentEdited(var thread, var id, var text) ->
                changing(
                        thread,
                        one -> one.changing(
                                id, old -> new Comment(id, old.by(), old.at(), text, Optional.of(stamp.at()))));
            case CommentEvent.CommentRemoved(var thread, var id) -> changing(thread, one -> one.without(id));
            case CommentEvent.ThreadSettled(var thread) ->
                changing(thread, one -> one.settledBy(Optional.of(stamp.actor())));
            case CommentEvent.ThreadReopened(var thread) -> changing(thread, one -> one.settledBy(Optional.empty()));
            case CommentEvent.Mentioned mentioned -> this;
        };
    }

    private static Comment said(CommentId id, String text, Stamp stamp) {
        return new Comment(id, stamp.actor(), stamp.at(), text, Optional.empty());
    }

    private Comments changing(CommentId id, UnaryOperator<CommentThread> change) {
        var thread = byId.get(id);
        return thread == null ? this : new Comments(byId.plus(id, change.apply(thread)), order);
    }
}
