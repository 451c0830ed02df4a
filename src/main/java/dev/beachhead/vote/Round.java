package dev.beachhead.vote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One round of the vote.
 *
 * @param number from 1
 * @param stage {@link Stage#VOTING} or {@link Stage#REVEALED}
 * @param current the criterion that is rated or talked about; empty when all are at once
 * @param ballots everybody's answers, secret ones too: for the rules alone
 * @param ready who said they have finished what is asked
 * @param disclosures what was revealed so far, the newest last
 */
record Round(
        int number,
        RunMode mode,
        DotRules dotRules,
        Stage stage,
        Optional<Criterion> current,
        @JsonIgnore PMap<ParticipantId, Ballot> ballots,
        PSet<ParticipantId> ready,
        PVector<Disclosure> disclosures) {

    static Round first(RunMode mode, DotRules dotRules) {
        return begun(1, mode, dotRules, HashTreePMap.empty());
    }

    private static Round begun(int number, RunMode mode, DotRules dotRules, PMap<ParticipantId, Ballot> ballots) {
        var current = mode == RunMode.ALL_AT_ONCE ? Optional.<Criterion>empty() : Optional.of(Criterion.FUNDS);
        return new Round(
                number, mode, dotRules, Stage.VOTING, current, ballots, HashTreePSet.empty(), TreePVector.empty());
    }

    /** A new round that begins with the ballots of this one, so that everybody changes only what they want. */
    Round next(RunMode newMode, Collection<ParticipantId> raters) {
        var carried = HashTreePMap.<ParticipantId, Ballot>empty();
        for (var rater : raters) {
            var ballot = ballot(rater);
            if (!ballot.isBlank()) carried = carried.plus(rater, ballot);
        }
        return begun(number + 1, newMode, dotRules, carried);
    }

    boolean isVoting() {
        return stage == Stage.VOTING;
    }

    /** The criteria of the step that the round is in. */
    Set<Criterion> asked() {
        return current.map(Set::of).orElse(Ballot.WHOLE_CARD);
    }

    /** Whether dots may be placed: dots that were shown stay as they are for the rest of the round. */
    boolean takesDots() {
        return isVoting() && whole().isEmpty();
    }

    /** The last disclosure of everything; empty before there was one. */
    Optional<Disclosure> whole() {
        return disclosures.isEmpty()
                ? Optional.empty()
                : Optional.of(disclosures.getLast()).filter(Disclosure::isWhole);
    }

    /** For each criterion that was revealed in this round, when it was (last). */
    Map<Criterion, Instant> shownAt() {
        return disclosures.isEmpty() ? Map.of() : disclosures.getLast().shownAt();
    }

    Ballot ballot(ParticipantId rater) {
        return ballots.getOrDefault(rater, Ballot.BLANK);
    }

    /** Whether somebody answered anything or said they are ready. */
    boolean isTakingPart(ParticipantId rater) {
        return ballots.containsKey(rater) || ready.contains(rater);
    }

    /** Everybody of whom that is true, in the order of their ids. */
    Stream<ParticipantId> takingPart() {
        return Stream.concat(ballots.keySet().stream(), ready.stream())
                .distinct()
                .sorted(Comparator.comparing(ParticipantId::value));
    }

    /** Whether these people gave an answer to what is asked, for one of the candidates. */
    boolean hasSomethingToReveal(Collection<ParticipantId> raters, List<CandidateId> candidates) {
        return raters.stream()
                .map(this::ballot)
                .anyMatch(ballot ->
                        ballot.answersAny(asked(), candidates) || (current.isEmpty() && ballot.spent(candidates) > 0));
    }

    Round changing(ParticipantId rater, UnaryOperator<Ballot> change) {
        var changed = change.apply(ballot(rater));
        return with(changed.isBlank() ? ballots.minus(rater) : ballots.plus(rater, changed), ready);
    }

    Round readied(ParticipantId rater) {
        return with(ballots, ready.plus(rater));
    }

    Round unreadied(ParticipantId rater) {
        return with(ballots, ready.minus(rater));
    }

    Round revealed(BallotsRevealed event, Instant at) {
        var disclosure = Disclosure.of(event, at, shownAt(), ballots);
        return new Round(
                number,
                mode,
                dotRules,
                Stage.REVEALED,
                current,
                ballots,
                HashTreePSet.empty(),
                disclosures.plus(disclosure));
    }

    /** Asks for a criterion, the same as before or another one. */
    Round asking(Criterion criterion) {
        return new Round(
                number,
                mode,
                dotRules,
                Stage.VOTING,
                Optional.of(criterion),
                ballots,
                HashTreePSet.empty(),
                disclosures);
    }

    /** Without the ballots: not even who has begun one is for a log. */
    @Override
    public String toString() {
        return "Round[" + number + ", " + mode + ", " + stage + ", " + current + "]";
    }

    private Round with(PMap<ParticipantId, Ballot> newBallots, PSet<ParticipantId> newReady) {
        return new Round(number, mode, dotRules, stage, current, newBallots, newReady, disclosures);
    }
}
