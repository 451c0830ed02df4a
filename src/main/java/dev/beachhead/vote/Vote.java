package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.MarketScores;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rounds;
import dev.beachhead.room.Stamp;
import dev.beachhead.vote.VoteEvent.BallotEvent;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.CriterionStartedAgain;
import dev.beachhead.vote.VoteEvent.DotsPlaced;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.NextCriterionStarted;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.Rated;
import dev.beachhead.vote.VoteEvent.RatingCleared;
import dev.beachhead.vote.VoteEvent.ReadyUnmarked;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The vote of a workshop: its weights and its rounds. Ballots are secret. A viewer is shown {@link #ballotOf} (their own), who is
 * ready, {@link Turnout} (counts) and what was revealed ({@link #result}, {@link #results}, {@link #criterionResults}); nothing
 * else here says what anybody answered.
 *
 * @param rounds all of them, the current one last; with their ballots, for the rules alone
 * @param tallies the results of those rounds that are revealed as a whole, each counted when it is first asked for
 */
public record Vote(Weights weights, PVector<Round> rounds, PVector<Tally> tallies) implements MarketScores, Rounds {
    /** The most dots a participant can be given. */
    public static final int MOST_DOTS = 50;

    static Vote empty() {
        return new Vote(Weights.equal(), TreePVector.empty(), TreePVector.empty());
    }

    public Stage stage() {
        return current().map(Round::stage).orElse(Stage.NOT_STARTED);
    }

    @Override
    public String station() {
        return "vote";
    }

    /** What is asked, so that a criterion that is rated again is asked anew. */
    @Override
    public String roundId() {
        return round() + ":" + stage() + ":"
                + currentCriterion().map(Criterion::key).orElse("");
    }

    @Override
    public String roundName() {
        return "vote.stage." + stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Way> ways() {
        return VoteWays.of(this);
    }

    /** The number of the current round, from 1; 0 before the first. */
    public int round() {
        return rounds.size();
    }

    /** How the current round is run; empty before the first. */
    public Optional<RunMode> mode() {
        return current().map(Round::mode);
    }

    /** The criterion that is being rated or talked about; empty when all are at once. */
    public Optional<Criterion> currentCriterion() {
        return current().flatMap(Round::current);
    }

    /** The criteria that can be rated now: all, one, or none when nobody is voting. */
    public Set<Criterion> openCriteria() {
        return current().filter(Round::isVoting).map(Round::asked).orElse(Set.of());
    }

    /** Whether dots can be placed now. They are revealed with the last criterion, and stay as they are from then on. */
    public boolean takesDots() {
        return current().filter(Round::takesDots).isPresent();
    }

    /** The dot rules of the current round; the usual ones before the first. */
    public DotRules dotRules() {
        return current().map(Round::dotRules).orElse(DotRules.standard());
    }

    /** The current ballot of one rater, to be shown to that rater and nobody else. */
    public BallotSheet ballotOf(ParticipantId rater) {
        return BallotSheet.of(current().map(round -> round.ballot(rater)).orElse(Ballot.BLANK));
    }

    /** Whether somebody said they have finished what is asked. Everybody may see it. */
    public boolean isReady(ParticipantId rater) {
        return current().filter(round -> round.ready().contains(rater)).isPresent();
    }

    /** The newest result; empty before a round is revealed as a whole. While a criterion is rated again it is the one before. */
    public Optional<RoundResult> result() {
        return tallies.isEmpty()
                ? Optional.empty()
                : Optional.of(tallies.getLast().result());
    }

    /** The result of a round, from 1, by today's weights; empty when it is not revealed as a whole. */
    public Optional<RoundResult> result(int round) {
        return tallies.stream()
                .filter(tally -> tally.round() == round)
                .map(Tally::result)
                .findFirst();
    }

    /** The results of all rounds that are revealed as a whole, by today's weights, so that they can be compared. */
    public List<RoundResult> results() {
        return tallies.stream().map(Tally::result).toList();
    }

    /** What changed between two rounds; empty unless both are revealed as a whole. */
    public Optional<Convergence> convergence(int before, int after) {
        return result(before)
                .flatMap(earlier -> result(after).map(later -> Convergence.between(earlier.scores(), later.scores())));
    }

    /** What the last two rounds with a result differ in; empty before there are two. */
    public Optional<Convergence> convergence() {
        if (tallies.size() < 2) return Optional.empty();
        return convergence(
                tallies.get(tallies.size() - 2).round(), tallies.getLast().round());
    }

    /** What the current round revealed criterion by criterion, in the order of the reveals; none when run all at once. */
    public List<CriterionResult> criterionResults() {
        return criterionResults(round());
    }

    /** As {@link #criterionResults()}, of one round, from 1. */
    public List<CriterionResult> criterionResults(int round) {
        return rounds.stream()
                .filter(one -> one.number() == round && one.mode() == RunMode.CRITERION_BY_CRITERION)
                .findFirst()
                .map(Vote::takes)
                .orElse(List.of());
    }

    /** When the oldest of the answers closed that a candidate's newest score is made of; empty without a score. */
    public Optional<Instant> scoredAt(CandidateId candidate) {
        if (tallies.isEmpty()) return Optional.empty();
        var disclosure = tallies.getLast().disclosure();
        return Optional.of(disclosure.oldest()).filter(_ -> disclosure.isScored(candidate));
    }

    @Override
    public OptionalDouble score(UUID market) {
        return result().flatMap(result -> result.score(new CandidateId(market)))
                .map(MarketScore::score)
                .orElse(OptionalDouble.empty());
    }

    @Override
    public OptionalInt rank(UUID market) {
        return result().flatMap(result -> result.score(new CandidateId(market)))
                .map(MarketScore::rank)
                .orElse(OptionalInt.empty());
    }

    Optional<Round> current() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    Vote apply(VoteEvent event, Stamp stamp) {
        return switch (event) {
            case BallotEvent ballot -> changing(round -> round.changing(stamp.actor(), change(ballot)));
            case VotingStarted(var mode, var dots) ->
                new Vote(weights, TreePVector.singleton(Round.first(mode, dots)), TreePVector.empty());
            case MarkedReady() -> changing(round -> round.readied(stamp.actor()));
            case ReadyUnmarked() -> changing(round -> round.unreadied(stamp.actor()));
            case BallotsRevealed revealed ->
                changing(round -> round.revealed(revealed, stamp.at())).counted();
            case CriterionStartedAgain(var criterion) -> changing(round -> round.asking(criterion));
            case NextCriterionStarted(var criterion) -> changing(round -> round.asking(criterion));
            case NextRoundStarted(var mode, var raters) ->
                current()
                        .map(round -> new Vote(weights, rounds.plus(round.next(mode, raters)), tallies))
                        .orElse(this);
            case WeightsSet(var given) -> new Vote(new Weights(given), rounds, tallies).counted();
        };
    }

    private static UnaryOperator<Ballot> change(BallotEvent event) {
        return switch (event) {
            case Rated(var candidate, var criterion, var rating) ->
                ballot -> ballot.rated(candidate, criterion, rating);
            case RatingCleared(var candidate, var criterion) -> ballot -> ballot.cleared(candidate, criterion);
            case DotsPlaced(var candidate, var dots) -> ballot -> ballot.placed(candidate, dots);
        };
    }

    private Vote changing(UnaryOperator<Round> change) {
        return current()
                .map(round -> new Vote(weights, rounds.with(rounds.size() - 1, change.apply(round)), tallies))
                .orElse(this);
    }

    /** With a tally for each round that is revealed as a whole; a tally that still holds keeps what it counted. */
    private Vote counted() {
        var counted = TreePVector.<Tally>empty();
        for (var round : rounds) {
            var whole = round.whole();
            if (whole.isPresent()) counted = counted.plus(tally(round, whole.get()));
        }
        return new Vote(weights, rounds, counted);
    }

    private Tally tally(Round round, Disclosure whole) {
        return tallies.stream()
                .filter(tally -> tally.counts(whole, weights))
                .findFirst()
                .orElseGet(() -> new Tally(round, whole, weights));
    }

    private static List<CriterionResult> takes(Round round) {
        var takes = new ArrayList<CriterionResult>();
        for (var disclosure : round.disclosures()) {
            for (var criterion : disclosure.asked()) {
                int before = (int) takes.stream()
                        .filter(take -> take.criterion() == criterion)
                        .count();
                takes.add(CriterionResult.of(round.number(), criterion, before + 1, disclosure));
            }
        }
        return List.copyOf(takes);
    }
}
