package dev.beachhead.purpose;

import dev.beachhead.room.Command;

/** What somebody wants of the purpose sheet. */
public sealed interface PurposeCommand extends Command {

    /**
     * Changes one field; joined by words with what others wrote meanwhile.
     *
     * @param base the text the edit started from
     * @param text at most {@link Purpose#LONGEST} characters, refused beyond; empty clears the field
     */
    record EditPurpose(PurposePrompt prompt, String base, String text) implements PurposeCommand {}
}
