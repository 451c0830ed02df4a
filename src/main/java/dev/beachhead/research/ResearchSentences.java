package dev.beachhead.research;

import dev.beachhead.research.ResearchEvent.AskedSet;
import dev.beachhead.research.ResearchEvent.CellEdited;
import dev.beachhead.research.ResearchEvent.ConfidenceSet;
import dev.beachhead.research.ResearchEvent.SourceAdded;
import dev.beachhead.research.ResearchEvent.SourceEdited;
import dev.beachhead.research.ResearchEvent.SourceRemoved;
import dev.beachhead.room.Activity;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Optional;

/** What the activity says of the research. The first two arguments of every sentence are the candidate's name and the topic. */
final class ResearchSentences {
    private final Research before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the research as it was when the event happened */
    ResearchSentences(Research before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(ResearchEvent event, String candidate) {
        var topic = new MessageKey("research.topic." + event.topic().key());
        return switch (event) {
            case CellEdited edited -> edited(edited, candidate, topic);
            case ConfidenceSet set ->
                Optional.of(Telling.of(
                        "research.activity.confidence",
                        candidate,
                        topic,
                        new MessageKey("room.confidence." + set.confidence().key())));
            case SourceAdded _ -> onceASitting(Telling.of("research.activity.source-added", candidate, topic));
            case SourceEdited _ -> Optional.empty();
            case SourceRemoved _ -> Optional.of(Telling.of("research.activity.source-removed", candidate, topic));
            case AskedSet set -> Optional.of(Telling.of("research.activity.asked", candidate, topic, set.people()));
        };
    }

    private Optional<Telling> edited(CellEdited event, String candidate, MessageKey topic) {
        var displaced = before.cell(event.candidate(), event.topic())
                .text()
                .by()
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return Optional.of(
                    Telling.of("research.activity.overlap", candidate, topic).to(displaced.get()));
        return onceASitting(Telling.of("research.activity.edited", candidate, topic));
    }

    private Optional<Telling> onceASitting(Telling telling) {
        return activity.tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }
}
