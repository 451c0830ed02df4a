package dev.beachhead.research;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.Event;

/** What happened to one cell of the research. */
public sealed interface ResearchEvent extends Event {

    CandidateId candidate();

    Topic topic();

    /**
     * @param text the whole cell, already joined with everybody's edits
     * @param overlap whether it displaced words that somebody else had just written
     */
    record CellEdited(CandidateId candidate, Topic topic, String text, boolean overlap) implements ResearchEvent {}

    record ConfidenceSet(CandidateId candidate, Topic topic, Confidence confidence) implements ResearchEvent {}

    record SourceAdded(CandidateId candidate, Topic topic, SourceId source, String text) implements ResearchEvent {}

    record SourceEdited(CandidateId candidate, Topic topic, SourceId source, String text) implements ResearchEvent {}

    record SourceRemoved(CandidateId candidate, Topic topic, SourceId source) implements ResearchEvent {}

    record AskedSet(CandidateId candidate, Topic topic, int people) implements ResearchEvent {}
}
