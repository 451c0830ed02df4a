package dev.beachhead.decide;

import dev.beachhead.room.Command;
import dev.beachhead.room.Statement;
import java.util.List;

/** What somebody wants at a gate. Decisions are for the facilitator to note, and have a reason of 1 to 500 characters. */
public sealed interface DecideCommand extends Command {

    /** @param base the text the edit started from */
    record EditDecideText(DecideText text, String base, String words) implements DecideCommand {}

    /**
     * On to the next phase.
     *
     * @param phase whose gate it is; refused when the team is at another one by now
     * @param overruled the checks that are open; refused when they are not exactly these, for then the team decides on what it did
     *     not see
     */
    record Proceed(Phase phase, String reason, List<Check> overruled) implements DecideCommand {
        public Proceed {
            overruled = List.copyOf(overruled);
        }
    }

    /** Back to discovery, with another assumption. @param assumption refused when the room does not state it */
    record Pivot(Phase phase, String reason, Statement assumption) implements DecideCommand {}

    record Stop(Phase phase, String reason) implements DecideCommand {}

    /** Takes up again what was stopped, in the phase in which it was. */
    record Resume(String reason) implements DecideCommand {}
}
