package dev.beachhead.decide;

import dev.beachhead.room.Event;
import dev.beachhead.room.Milestone;
import dev.beachhead.room.Statement;
import java.util.List;

/** What was decided at the gates, and what was written for them. */
public sealed interface DecideEvent extends Event {

    record DecideTextEdited(DecideText text, String words, boolean overlap) implements DecideEvent {}

    record Proceeded(Phase phase, String reason, List<Check> overruled) implements DecideEvent, Milestone {
        public Proceeded {
            overruled = List.copyOf(overruled);
        }
    }

    /** @param words how the assumption read then */
    record Pivoted(Phase phase, String reason, Statement assumption, String words) implements DecideEvent, Milestone {}

    record Stopped(Phase phase, String reason) implements DecideEvent, Milestone {}

    record Resumed(String reason) implements DecideEvent {}
}
