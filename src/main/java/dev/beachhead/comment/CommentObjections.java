package dev.beachhead.comment;

import dev.beachhead.comment.CommentEvent.CommentEdited;
import dev.beachhead.comment.CommentEvent.Replied;
import dev.beachhead.comment.CommentEvent.ThreadStarted;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;

/** Which events from a file cannot be of conversations: what was said twice or before it began, too long, or of a moment still to come. */
final class CommentObjections {
    private CommentObjections() {}

    static Optional<Rejection> to(Comments before, CommentEvent event, Stamp stamp) {
        return switch (event) {
            case ThreadStarted(var id, var about, var _, var text) -> {
                if (before.byId().containsKey(id)) yield twice();
                long moment = about.moment().orElse(1L);
                if (moment < 1 || moment >= stamp.seq()) yield Optional.of(Rejection.rule("comment.no-moment"));
                yield toText(text);
            }
            case Replied(var thread, var id, var text) ->
                before.thread(thread)
                        .map(one -> one.comment(id).isPresent() ? twice() : toText(text))
                        .orElseGet(CommentObjections::gone);
            case CommentEdited(var thread, var id, var text) ->
                before.thread(thread)
                        .flatMap(one -> one.comment(id))
                        .map(one -> toText(text))
                        .orElseGet(CommentObjections::gone);
            case CommentEvent _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> toText(String text) {
        if (text.isEmpty()) return Optional.of(Rejection.rule("comment.empty"));
        int length = Texts.length(text);
        return length <= Comment.LONGEST
                ? Optional.empty()
                : Optional.of(new Rejection.Rule("room.text-too-long", List.of(Comment.LONGEST, length)));
    }

    private static Optional<Rejection> twice() {
        return Optional.of(Rejection.rule("room.twice"));
    }

    private static Optional<Rejection> gone() {
        return Optional.of(Rejection.rule("comment.gone"));
    }
}
