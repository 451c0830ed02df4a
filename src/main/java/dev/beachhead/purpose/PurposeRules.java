package dev.beachhead.purpose;

import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.purpose.PurposeEvent.PurposeEdited;
import dev.beachhead.room.Decision;
import dev.beachhead.room.TextMerge;
import dev.beachhead.room.Texts;

/** What may be written on the purpose sheet. */
final class PurposeRules {
    private PurposeRules() {}

    static Decision decide(Purpose purpose, PurposeCommand command) {
        return switch (command) {
            case EditPurpose edit -> edit(purpose, edit);
        };
    }

    private static Decision edit(Purpose purpose, EditPurpose command) {
        var wanted = Texts.clean(command.text());
        if (isTooLong(wanted)) return tooLong(command.prompt(), wanted);
        var now = purpose.text(command.prompt()).text();
        var merged = TextMerge.merge(Texts.clean(command.base()), now, wanted);
        var text = Texts.clean(merged.text());
        // Two edits that each fit may not fit together.
        if (isTooLong(text)) return tooLong(command.prompt(), text);
        if (text.equals(now)) return Decision.accept();
        return Decision.accept(new PurposeEdited(command.prompt(), text, merged.overlap()));
    }

    private static boolean isTooLong(String text) {
        return Texts.length(text) > Purpose.LONGEST;
    }

    private static Decision tooLong(PurposePrompt prompt, String text) {
        return Decision.invalid(prompt.key(), "purpose.too-long", Purpose.LONGEST, Texts.length(text));
    }
}
