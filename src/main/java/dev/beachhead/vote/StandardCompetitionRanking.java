package dev.beachhead.vote;

/** Ranks as in sports, 1, 2, 2, 4: a rank is one more than the number of markets strictly ahead. */
final class StandardCompetitionRanking {
    private StandardCompetitionRanking() {}

    /** One rank from 1 for each score, the highest score first, ties as in {@link TieGroups}. */
    static int[] of(double... scores) {
        var groups = TieGroups.of(scores);
        var ranks = new int[scores.length];
        for (int group = 0; group < groups.count(); group++)
            for (int place = groups.start(group); place < groups.end(group); place++)
                ranks[groups.at(place)] = groups.start(group) + 1;
        return ranks;
    }
}
