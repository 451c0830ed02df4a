package dev.beachhead.purpose;

import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.purpose.PurposeEvent.PurposeEdited;
import dev.beachhead.room.Decision;
import dev.beachhead.room.TextEdit;

/** What may be written on the purpose sheet. */
final class PurposeRules {
    private PurposeRules() {}

    static Decision decide(Purpose purpose, PurposeCommand command) {
        return switch (command) {
            case EditPurpose edit -> edit(purpose, edit);
        };
    }

    private static Decision edit(Purpose purpose, EditPurpose command) {
        var prompt = command.prompt();
        return new TextEdit(command.base(), command.text())
                .of(
                        prompt.key(),
                        purpose.text(prompt).text(),
                        Purpose.LONGEST,
                        merged -> new PurposeEdited(prompt, merged.text(), merged.overlap()));
    }
}
