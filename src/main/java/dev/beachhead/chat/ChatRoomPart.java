package dev.beachhead.chat;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the chat with the room. Who works in it and who mentors it may speak, while it goes on and nobody locked it. */
@Component
public final class ChatRoomPart implements RoomPart<Chat, ChatCommand, ChatEvent> {
    static final String NAME = "chat";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Chat> stateType() {
        return Chat.class;
    }

    @Override
    public Class<ChatCommand> commandType() {
        return ChatCommand.class;
    }

    @Override
    public Class<ChatEvent> eventType() {
        return ChatEvent.class;
    }

    @Override
    public Chat empty() {
        return Chat.SILENT;
    }

    @Override
    public boolean admits(ChatCommand command, Optional<Role> role) {
        return role.filter(one -> one.works() || one == Role.MENTOR).isPresent();
    }

    @Override
    public Decision decide(RoomState room, ChatCommand command, Context context) {
        return ChatRules.decide(room, command, context);
    }

    @Override
    public Chat apply(Chat state, ChatEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, ChatEvent event, Stamp stamp) {
        return ChatObjections.to(before.state(Chat.class), event);
    }

    /** What is said stands in the chat; the activity tells who is spoken to. */
    @Override
    public Optional<Telling> tell(RoomState before, ChatEvent event, Stamp stamp) {
        return switch (event) {
            case ChatEvent.MessageSaid _ -> Optional.empty();
            case ChatEvent.Mentioned(var id, var who) ->
                Optional.of(Telling.of("chat.activity.mentioned", who).to(who));
        };
    }
}
