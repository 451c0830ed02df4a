package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Command;
import java.util.Map;

/** What somebody may want in the vote. */
public sealed interface VoteCommand extends Command {

    /** Concerns the actor's own ballot, and only while voting; facilitators may vote too. */
    sealed interface BallotCommand extends VoteCommand {}

    /** Answers one cell of the scorecard; refused for a criterion that is not asked. */
    record Rate(CandidateId candidate, Criterion criterion, Rating rating) implements BallotCommand {
        @Override
        public String toString() {
            return "Rate[secret]";
        }
    }

    /** Takes an answer back. */
    record ClearRating(CandidateId candidate, Criterion criterion) implements BallotCommand {
        @Override
        public String toString() {
            return "ClearRating[secret]";
        }
    }

    /**
     * Puts dots on a candidate.
     *
     * @param dots how many shall lie there, from 0; refused beyond the cap and where all together go beyond the budget
     */
    record PlaceDots(CandidateId candidate, int dots) implements BallotCommand {
        @Override
        public String toString() {
            return "PlaceDots[secret]";
        }
    }

    /** Says that the actor has finished what is asked; a mark that everybody sees. */
    record MarkReady() implements BallotCommand {}

    record UnmarkReady() implements BallotCommand {}

    /** For facilitators alone. */
    sealed interface LeadCommand extends VoteCommand {}

    /**
     * Starts the first round; once more with other rules as long as nobody has answered anything.
     *
     * @param dots how many each gets, 1 to {@link Vote#MOST_DOTS}
     * @param cap how many of them one candidate may get, 1 to {@code dots}
     */
    record StartVoting(RunMode mode, int dots, int cap) implements LeadCommand {}

    /** Closes the ballots and shows what was asked. */
    record Reveal() implements LeadCommand {}

    /** Has everybody rate the criterion just revealed once more. */
    record StartAgain() implements LeadCommand {}

    record NextCriterion() implements LeadCommand {}

    /** Starts a new round in which everybody begins with the ballot they had. The dot rules stay. */
    record StartNextRound(RunMode mode) implements LeadCommand {}

    /** @param weights for each of the seven criteria; what {@link Weights#problemWith} says of them refuses them */
    record SetWeights(Map<Criterion, Double> weights) implements LeadCommand {
        public SetWeights {
            weights = Map.copyOf(weights);
        }
    }
}
