package dev.beachhead.chat;

import dev.beachhead.chat.ChatCommand.Say;
import dev.beachhead.chat.ChatEvent.Mentioned;
import dev.beachhead.chat.ChatEvent.MessageSaid;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.ArrayList;

/** What may be said in the chat. */
final class ChatRules {
    private ChatRules() {}

    static Decision decide(RoomState room, ChatCommand command, Context context) {
        var chat = room.state(Chat.class);
        return switch (command) {
            case Say say -> chat.message(say.id()).isPresent() ? Decision.accept() : say(room, chat, say, context);
        };
    }

    private static Decision say(RoomState room, Chat chat, Say say, Context context) {
        var text = Texts.clean(say.text());
        if (text.isEmpty()) return Decision.invalid("chat", "chat.empty");
        int length = Texts.length(text);
        if (length > ChatMessage.LONGEST)
            return Decision.invalid("chat", "room.text-too-long", ChatMessage.LONGEST, length);
        if (chat.messages().size() >= Chat.MOST) return Decision.refuse("chat.full", Chat.MOST);
        var roster = Parts.roster(room);
        var events = new ArrayList<Event>();
        events.add(new MessageSaid(say.id(), text));
        say.mentioned().stream()
                .distinct()
                .filter(who -> !who.equals(context.who()))
                .filter(who -> roster.roleOf(who).isPresent())
                .forEach(who -> events.add(new Mentioned(say.id(), who)));
        return new Decision.Accepted(events);
    }
}
