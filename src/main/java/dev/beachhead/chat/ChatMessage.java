package dev.beachhead.chat;

import dev.beachhead.room.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing said to everybody.
 *
 * @param text 1 to {@link #LONGEST} characters
 * @param mentioned who is named in it
 */
public record ChatMessage(ChatId id, ParticipantId by, Instant at, String text, List<ParticipantId> mentioned) {
    /** The most characters it takes, as a person counts them. */
    public static final int LONGEST = 1_000;

    public ChatMessage {
        mentioned = List.copyOf(mentioned);
    }

    ChatMessage naming(ParticipantId who) {
        return new ChatMessage(
                id,
                by,
                at,
                text,
                Stream.concat(mentioned.stream(), Stream.of(who)).toList());
    }
}
