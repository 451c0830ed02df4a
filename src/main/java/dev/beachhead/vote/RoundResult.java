package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a round that is revealed as a whole. It names no rater.
 *
 * @param round from 1
 * @param revealedAt when the last ballot closed
 * @param answeredBy when the first ballot closed: with criterion by criterion, the reveal of the criterion revealed longest ago
 * @param contenders the markets as they stood on the shortlist at the reveal, in its order
 * @param scores by today's weights, whenever the round was
 * @param dots one total a market, by rank
 * @param secrecyIsThin whether fewer than three voted: then everybody can work out what the other one answered
 */
public record RoundResult(
        int round,
        RunMode mode,
        Instant revealedAt,
        Instant answeredBy,
        List<Contender> contenders,
        VoteResult scores,
        DotRules dotRules,
        List<DotTotal> dots,
        boolean secrecyIsThin) {

    static RoundResult of(Round round, Disclosure disclosure, Weights weights) {
        return new RoundResult(
                round.number(),
                round.mode(),
                disclosure.at(),
                disclosure.oldest(),
                disclosure.contenders(),
                Scoring.score(disclosure.scorecards(), weights),
                round.dotRules(),
                disclosure.dots(),
                Turnout.isThin(disclosure.voted()));
    }

    /** The line of one market; empty when it was not on the shortlist at the reveal. */
    public Optional<MarketScore> score(CandidateId candidate) {
        return scores.market(new MarketId(candidate.value()));
    }

    /** The dots of one market; empty when it was not on the shortlist at the reveal. */
    public Optional<DotTotal> dots(CandidateId candidate) {
        return dots.stream()
                .filter(total -> total.market().value().equals(candidate.value()))
                .findFirst();
    }

    /** The name at the reveal of a market in {@link #scores}. */
    public String nameOf(MarketId market) {
        return contenders.stream()
                .filter(contender -> contender.market().equals(market))
                .map(Contender::name)
                .findFirst()
                .orElseThrow();
    }
}
