package dev.beachhead.vote;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One criterion's weight on its way from today's to 0 or to 1: each market's score is a straight line between its score
 * today and its score at the end of the way.
 */
final class WeightMove {
    private final MeanRatings means;
    private final double from;
    private final double to;
    private final double[] today;
    private final double[] atEnd;
    private final BitSet leaders;

    private WeightMove(MeanRatings means, double from, double to, double[] today, double[] atEnd) {
        this.means = means;
        this.from = from;
        this.to = to;
        this.today = today;
        this.atEnd = atEnd;
        leaders = TieGroups.of(today).first();
    }

    static WeightMove to(double end, Criterion criterion, MeanRatings means, double[] shares) {
        var atEnd = moved(shares, criterion, end);
        return new WeightMove(means, shares[criterion.column()], end, means.scores(shares), means.scores(atEnd));
    }

    /** The shares with one criterion's set anew and the others scaled in proportion, equally if they were all 0. */
    static double[] moved(double[] shares, Criterion criterion, double share) {
        var others = shares.clone();
        others[criterion.column()] = 0;
        if (IntStream.range(0, others.length).allMatch(c -> others[c] == 0))
            for (int c = 0; c < others.length; c++) others[c] = c == criterion.column() ? 0 : 1;
        var moved = Simplex.normalised(others);
        for (int c = 0; c < moved.length; c++) moved[c] *= 1 - share;
        moved[criterion.column()] = share;
        return moved;
    }

    Optional<SwitchingWeight> firstChange() {
        var stayingFirst = firstAtEnd(leaders::get);
        if (stayingFirst.cardinality() < leaders.cardinality()) return Optional.of(switching(0, stayingFirst));
        double nearest =
                markets(market -> true).mapToDouble(this::meeting).min().orElse(Double.POSITIVE_INFINITY);
        if (nearest > 1) return Optional.empty();
        if (nearest == 1) return Optional.of(switching(1, firstAtEnd(market -> true)));
        return Optional.of(switching(nearest, firstAtEnd(market -> meeting(market) - nearest <= TieGroups.TOLERANCE)));
    }

    /**
     * How much of the way is behind when the market draws level with the leader: 0 to 1, infinite for a leader and for
     * a market that never does.
     */
    private double meeting(int market) {
        int leader = leaders.nextSetBit(0);
        double behindToday = today[leader] - today[market];
        double behindAtEnd = atEnd[leader] - atEnd[market];
        if (leaders.get(market) || behindAtEnd > TieGroups.TOLERANCE) return Double.POSITIVE_INFINITY;
        // Within the tolerance at the end counts as meeting there.
        return behindAtEnd >= -TieGroups.TOLERANCE ? 1 : behindToday / (behindToday - behindAtEnd);
    }

    /** Who of those markets is first at the end of the way; of lines that meet on it that is who rises most steeply. */
    private BitSet firstAtEnd(IntPredicate among) {
        var chosen = markets(among).toArray();
        var first = new BitSet();
        TieGroups.of(IntStream.of(chosen).mapToDouble(market -> atEnd[market]).toArray()).first().stream()
                .forEach(place -> first.set(chosen[place]));
        return first;
    }

    private IntStream markets(IntPredicate among) {
        return IntStream.range(0, today.length).filter(among);
    }

    private SwitchingWeight switching(double behind, BitSet first) {
        return new SwitchingWeight(
                from + behind * (to - from),
                first.stream().mapToObj(means.markets()::get).toList());
    }
}
