package dev.beachhead.vote;

import java.util.BitSet;

/**
 * Scores sorted from the highest and cut into groups of ties.
 *
 * <p>"Equal within 1e-9" alone is no equivalence: a may tie with b and b with c, but not a with c. So the sorted scores
 * are cut only where neighbours differ by more than 1e-9; everything between two cuts is one tie. This does not depend
 * on the order in which the scores are given.
 */
final class TieGroups {
    static final double TOLERANCE = 1e-9;

    private final double[] scores;
    private final int[] order;
    private final int[] ends;
    private int count;

    private TieGroups(double[] scores) {
        this.scores = scores;
        order = new int[scores.length];
        ends = new int[scores.length];
        sort();
        cut();
    }

    static TieGroups of(double... scores) {
        return new TieGroups(scores);
    }

    int count() {
        return count;
    }

    /** Places before the group, which is also the place of its first member, counted from 0. */
    int start(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    /** The place after the group's last member. */
    int end(int group) {
        return ends[group];
    }

    /** Whose score stands at the place, as an index into the scores given. */
    int at(int place) {
        return order[place];
    }

    /** Who shares the first rank; nobody when there are no scores. */
    BitSet first() {
        var first = new BitSet();
        for (int place = 0; count > 0 && place < ends[0]; place++) first.set(order[place]);
        return first;
    }

    // By insertion: scores come by the dozen, and ten thousand times in a row.
    private void sort() {
        for (int next = 0; next < order.length; next++) {
            int place = next;
            for (; place > 0 && scores[order[place - 1]] < scores[next]; place--) order[place] = order[place - 1];
            order[place] = next;
        }
    }

    private void cut() {
        for (int place = 0; place < order.length; place++) {
            boolean last = place + 1 == order.length;
            if (last || scores[order[place]] - scores[order[place + 1]] > TOLERANCE) ends[count++] = place + 1;
        }
    }
}
