package dev.beachhead.chat;

import dev.beachhead.room.Stamp;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that was said.
 *
 * @param messages in the order of time; at most {@link #MOST}
 */
public record Chat(PVector<ChatMessage> messages) {
    /** What a room of thirty says in two hours, many times over. */
    public static final int MOST = 5_000;

    static final Chat SILENT = new Chat(TreePVector.empty());

    /** The newest, in the order of time. @param most at least 0 */
    public List<ChatMessage> latest(int most) {
        return messages.subList(Math.max(0, messages.size() - most), messages.size());
    }

    public Optional<ChatMessage> message(ChatId id) {
        return messages.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Chat apply(ChatEvent event, Stamp stamp) {
        return switch (event) {
            case ChatEvent.MessageSaid(var id, var text) ->
                new Chat(messages.plus(new ChatMessage(id, stamp.actor(), stamp.at(), text, List.of())));
            case ChatEvent.Mentioned(var id, var who) ->
                message(id)
                        .map(one -> new Chat(messages.with(messages.indexOf(one), one.naming(who))))
                        .orElse(this);
        };
    }
}
