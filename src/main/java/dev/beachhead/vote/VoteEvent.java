package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Event;
import dev.beachhead.room.Milestone;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SecretEvent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What happened in the vote. Whose ballot an event changes is its actor, who stands in the journal beside it. */
public sealed interface VoteEvent extends Event {

    /** Somebody changed their own ballot. It prints no answer; {@link SealedBallots} says which of them were never revealed. */
    sealed interface BallotEvent extends VoteEvent, SecretEvent {}

    record Rated(CandidateId candidate, Criterion criterion, Rating rating) implements BallotEvent {
        @Override
        public String toString() {
            return "Rated[secret]";
        }
    }

    record RatingCleared(CandidateId candidate, Criterion criterion) implements BallotEvent {
        @Override
        public String toString() {
            return "RatingCleared[secret]";
        }
    }

    /** @param dots how many lie on the candidate now, from 0 */
    record DotsPlaced(CandidateId candidate, int dots) implements BallotEvent {
        @Override
        public String toString() {
            return "DotsPlaced[secret]";
        }
    }

    /** The first round began, or began anew because nobody had answered yet. */
    record VotingStarted(RunMode mode, DotRules dots) implements VoteEvent {}

    /** The actor has finished what is asked. */
    record MarkedReady() implements VoteEvent {}

    record ReadyUnmarked() implements VoteEvent {}

    /**
     * Ballots were closed and opened to all.
     *
     * @param criteria what is shown: all seven with the dots, or the one that was asked
     * @param couldVote who could vote, whether they did or not; nobody else's ballot counts
     * @param contenders the shortlist at that moment; nothing else is counted
     */
    record BallotsRevealed(List<Criterion> criteria, List<ParticipantId> couldVote, List<Contender> contenders)
            implements VoteEvent, Milestone {
        public BallotsRevealed {
            criteria = List.copyOf(criteria);
            couldVote = List.copyOf(couldVote);
            contenders = List.copyOf(contenders);
        }
    }

    /** The criterion just revealed is rated once more. */
    record CriterionStartedAgain(Criterion criterion) implements VoteEvent {}

    record NextCriterionStarted(Criterion criterion) implements VoteEvent {}

    /** @param raters whose ballots the round begins with */
    record NextRoundStarted(RunMode mode, List<ParticipantId> raters) implements VoteEvent {
        public NextRoundStarted {
            raters = List.copyOf(raters);
        }
    }

    /** @param weights all seven, as they were given */
    record WeightsSet(Map<Criterion, Double> weights) implements VoteEvent {
        public WeightsSet {
            weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        }
    }
}
