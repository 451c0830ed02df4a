package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a reveal of one criterion showed, when the scorecard is run criterion by criterion.
 *
 * @param take from 1: how often this criterion was revealed in its round, this time included
 * @param cells one for each market on the shortlist at the reveal, in its order
 * @param secrecyIsThin whether fewer than three answered
 */
public record CriterionResult(
        int round, Criterion criterion, int take, Instant revealedAt, List<Opinion> cells, boolean secrecyIsThin) {

    /**
     * What was answered for one market.
     *
     * @param name of the market at the reveal
     * @param points how many gave points
     * @param dontKnow how many answered "don't know"
     * @param mean 1 to 5; empty when nobody gave points
     * @param standardDeviation (n − 1); empty below two
     * @param lowest 1 to 5
     * @param highest 1 to 5
     */
    public record Opinion(
            CandidateId candidate,
            String name,
            int points,
            int dontKnow,
            OptionalDouble mean,
            OptionalDouble standardDeviation,
            OptionalInt lowest,
            OptionalInt highest) {}

    static CriterionResult of(int round, Criterion criterion, int take, Disclosure disclosure) {
        var ballots = disclosure.ballots().values();
        var candidates =
                disclosure.contenders().stream().map(Contender::candidate).toList();
        int answering = (int) ballots.stream()
                .filter(ballot -> ballot.answersAny(List.of(criterion), candidates))
                .count();
        return new CriterionResult(
                round,
                criterion,
                take,
                disclosure.at(),
                disclosure.contenders().stream()
                        .map(contender -> opinion(contender, criterion, disclosure))
                        .toList(),
                Turnout.isThin(answering));
    }

    private static Opinion opinion(Contender contender, Criterion criterion, Disclosure disclosure) {
        var answers = disclosure.ballots().values().stream()
                .flatMap(ballot -> ballot.rating(contender.candidate(), criterion).stream())
                .toList();
        var points = answers.stream()
                .flatMapToInt(rating -> rating.points().stream())
                .toArray();
        var numbers = Arrays.stream(points).asDoubleStream().toArray();
        return new Opinion(
                contender.candidate(),
                contender.name(),
                points.length,
                answers.size() - points.length,
                Arrays.stream(points).average(),
                Spread.standardDeviation(numbers),
                Arrays.stream(points).min(),
                Arrays.stream(points).max());
    }
}
