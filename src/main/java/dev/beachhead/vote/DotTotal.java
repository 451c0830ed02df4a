package dev.beachhead.vote;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The dots of one candidate.
 *
 * @param dots from everybody together
 * @param participants how many gave it at least one
 * @param rank from 1 by dots, standard competition ranking; candidates without dots are ranked too
 */
public record DotTotal(MarketId market, int dots, int participants, int rank) {
    /**
     * Counts dots that {@link DotRules} found no problem with.
     *
     * @param candidates the markets on offer
     * @param ballots for each participant how many dots on which market; dots elsewhere are not counted
     * @return one total a candidate, by rank and then by market id
     */
    public static List<DotTotal> of(Collection<MarketId> candidates, Collection<Map<MarketId, Integer>> ballots) {
        var markets = candidates.stream().distinct().sorted().toList();
        var dots = markets.stream()
                .mapToDouble(market -> ballots.stream()
                        .mapToInt(ballot -> ballot.getOrDefault(market, 0))
                        .sum())
                .toArray();
        var ranks = StandardCompetitionRanking.of(dots);
        return markets.stream()
                .map(market -> {
                    int place = markets.indexOf(market);
                    int participants = (int) ballots.stream()
                            .filter(ballot -> ballot.getOrDefault(market, 0) > 0)
                            .count();
                    return new DotTotal(market, (int) dots[place], participants, ranks[place]);
                })
                .sorted(comparingInt(DotTotal::rank).thenComparing(DotTotal::market))
                .toList();
    }
}
