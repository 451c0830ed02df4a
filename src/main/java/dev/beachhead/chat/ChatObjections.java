package dev.beachhead.chat;

import dev.beachhead.chat.ChatEvent.Mentioned;
import dev.beachhead.chat.ChatEvent.MessageSaid;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;

/** Which events from a file cannot be of a chat: what nobody could have said here, and a mention where nothing was said. */
final class ChatObjections {
    private ChatObjections() {}

    static Optional<Rejection> to(Chat before, ChatEvent event) {
        return switch (event) {
            case MessageSaid(var id, var text) -> {
                if (before.message(id).isPresent()) yield Optional.of(Rejection.rule("room.twice"));
                if (before.messages().size() >= Chat.MOST)
                    yield Optional.of(new Rejection.Rule("chat.full", List.of(Chat.MOST)));
                yield toText(text);
            }
            case Mentioned(var id, var _) ->
                before.message(id).isPresent() ? Optional.empty() : Optional.of(Rejection.rule("chat.gone"));
        };
    }

    private static Optional<Rejection> toText(String text) {
        if (text.isEmpty()) return Optional.of(Rejection.rule("chat.empty"));
        int length = Texts.length(text);
        return length <= ChatMessage.LONGEST
                ? Optional.empty()
                : Optional.of(new Rejection.Rule("room.text-too-long", List.of(ChatMessage.LONGEST, length)));
    }
}
