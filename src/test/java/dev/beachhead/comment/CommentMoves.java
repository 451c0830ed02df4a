package dev.beachhead.comment;

import dev.beachhead.comment.CommentCommand.EditComment;
import dev.beachhead.comment.CommentCommand.RemoveComment;
import dev.beachhead.comment.CommentCommand.Reopen;
import dev.beachhead.comment.CommentCommand.Reply;
import dev.beachhead.comment.CommentCommand.Settle;
import dev.beachhead.comment.CommentCommand.StartThread;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** People who talk about anything, in threads that may have gone. */
public final class CommentMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("why?", "ask five more clinics", "", "很好", "yes ".repeat(600));

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var threads = List.copyOf(room.state(Comments.class).byId().values());
        var text = RandomSession.one(WORDS, random);
        if (threads.isEmpty() || random.nextInt(4) == 0) return start(room, actor, text, random);
        var thread = RandomSession.one(threads, random);
        var comment = thread.comments().isEmpty() || random.nextInt(20) == 0
                ? id(random)
                : RandomSession.one(thread.comments(), random).id();
        return switch (random.nextInt(5)) {
            case 0 -> new Reply(thread.id(), id(random), text, List.of(thread.by()));
            case 1 -> new EditComment(thread.id(), comment, text);
            case 2 -> new RemoveComment(thread.id(), comment);
            case 3 -> new Settle(thread.id());
            default -> new Reopen(thread.id());
        };
    }

    private static StartThread start(RoomState room, ParticipantId actor, String text, RandomGenerator random) {
        Optional<Long> moment = random.nextBoolean() ? Optional.empty() : Optional.of(random.nextLong(room.seq() + 5));
        var about = new Topic(new Subject("funnel", "a"), "Rural clinics", moment);
        return new StartThread(
                id(random), about, RandomSession.one(List.of(Kind.values()), random), text, List.of(actor));
    }

    private static CommentId id(RandomGenerator random) {
        return new CommentId(RandomSession.uuid(random));
    }
}
