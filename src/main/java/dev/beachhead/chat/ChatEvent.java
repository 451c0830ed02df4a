package dev.beachhead.chat;

import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;

/** What happened in the chat. */
public sealed interface ChatEvent extends Event {

    record MessageSaid(ChatId id, String text) implements ChatEvent {}

    /** Somebody was named: that person is told. */
    record Mentioned(ChatId id, ParticipantId who) implements ChatEvent {}
}
