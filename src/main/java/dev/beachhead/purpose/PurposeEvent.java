package dev.beachhead.purpose;

import dev.beachhead.room.Event;

/** What happened on the purpose sheet. */
public sealed interface PurposeEvent extends Event {

    /**
     * @param text the whole field, already joined with everybody's edits
     * @param overlap whether it displaced words that somebody else had just written
     */
    record PurposeEdited(PurposePrompt prompt, String text, boolean overlap) implements PurposeEvent {}
}
