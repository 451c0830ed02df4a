package dev.beachhead.research;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Command;
import dev.beachhead.room.Confidence;

/** What somebody wants of one cell of the research. Refused for a candidate that is not on the shortlist (any more). */
public sealed interface ResearchCommand extends Command {

    CandidateId candidate();

    Topic topic();

    /**
     * Changes the text; joined by words with what others wrote meanwhile.
     *
     * @param base the text the edit started from
     * @param text at most {@link Cell#LONGEST} characters, refused beyond; empty clears the cell
     */
    record EditCell(CandidateId candidate, Topic topic, String base, String text) implements ResearchCommand {}

    record SetConfidence(CandidateId candidate, Topic topic, Confidence confidence) implements ResearchCommand {}

    /**
     * @param source an id that the cell knows already means that the wish is fulfilled: nothing happens
     * @param text 1 to {@link Source#LONGEST} characters
     */
    record AddSource(CandidateId candidate, Topic topic, SourceId source, String text) implements ResearchCommand {}

    /** @param text 1 to {@link Source#LONGEST} characters */
    record EditSource(CandidateId candidate, Topic topic, SourceId source, String text) implements ResearchCommand {}

    record RemoveSource(CandidateId candidate, Topic topic, SourceId source) implements ResearchCommand {}

    /** @param people how many were asked about it so far, 0 to {@link Cell#MOST_ASKED} */
    record SetAsked(CandidateId candidate, Topic topic, int people) implements ResearchCommand {}
}
