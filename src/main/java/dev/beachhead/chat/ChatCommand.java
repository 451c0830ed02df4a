package dev.beachhead.chat;

import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import java.util.List;

/** What somebody wants of the chat. */
public sealed interface ChatCommand extends Command {

    /**
     * @param id one that is in use means that the wish is fulfilled: nothing happens
     * @param text 1 to {@link ChatMessage#LONGEST} characters, refused beyond
     * @param mentioned who is told; whoever is not in the room is left out
     */
    record Say(ChatId id, String text, List<ParticipantId> mentioned) implements ChatCommand {
        public Say {
            mentioned = List.copyOf(mentioned);
        }
    }
}
