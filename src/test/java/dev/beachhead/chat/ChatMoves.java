package dev.beachhead.chat;

import dev.beachhead.chat.ChatCommand.Say;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.random.RandomGenerator;

/** People who say something, sometimes nothing, and sometimes the same thing twice. */
public final class ChatMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("hello", "", "五分钟", "word ".repeat(300));

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var said = room.state(Chat.class).messages();
        var id = said.isEmpty() || random.nextInt(5) > 0
                ? new ChatId(RandomSession.uuid(random))
                : RandomSession.one(said, random).id();
        var named = said.isEmpty() ? actor : RandomSession.one(said, random).by();
        return new Say(id, RandomSession.one(WORDS, random), List.of(named, actor));
    }
}
