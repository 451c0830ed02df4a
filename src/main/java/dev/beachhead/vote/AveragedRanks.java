package dev.beachhead.vote;

/** Ranks in which those who tie share the mean of the ranks they fill: 1, 2.5, 2.5, 4. */
final class AveragedRanks {
    private AveragedRanks() {}

    /** One rank from 1, in halves, for each score, the highest score first, ties as in {@link TieGroups}. */
    static double[] of(double... scores) {
        var groups = TieGroups.of(scores);
        var ranks = new double[scores.length];
        for (int group = 0; group < groups.count(); group++)
            for (int place = groups.start(group); place < groups.end(group); place++)
                ranks[groups.at(place)] = (groups.start(group) + 1 + groups.end(group)) / 2.0;
        return ranks;
    }
}
