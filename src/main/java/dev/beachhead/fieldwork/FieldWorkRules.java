package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkCommand.ForAccounts;
import dev.beachhead.fieldwork.FieldWorkCommand.ForContacts;
import dev.beachhead.fieldwork.FieldWorkCommand.ForExperiments;
import dev.beachhead.fieldwork.FieldWorkCommand.ForInterviews;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** What may be noted of the field work. */
final class FieldWorkRules {
    private FieldWorkRules() {}

    static Decision decide(RoomState room, FieldWorkCommand command, Context context) {
        var work = room.state(FieldWork.class);
        return switch (command) {
            case ForContacts contacts -> ContactRules.decide(work, contacts);
            case ForInterviews interviews -> InterviewRules.decide(room, interviews, context);
            case ForExperiments experiments -> ExperimentRules.decide(work, experiments);
            case ForAccounts accounts -> AccountRules.decide(work, accounts);
        };
    }

    /** Why a name cannot be taken; empty when it can. @param name already cleaned */
    static Optional<Decision> wrongName(String field, String name) {
        if (Texts.folded(name).isEmpty()) return Optional.of(Decision.invalid(field, "fieldwork.name-empty"));
        return tooLong(field, name, ContactSheet.LONGEST_NAME);
    }

    static Optional<Decision> tooLong(String field, String text, int longest) {
        int length = Texts.length(text);
        if (length <= longest) return Optional.empty();
        return Optional.of(Decision.invalid(field, "room.text-too-long", longest, length));
    }
}
