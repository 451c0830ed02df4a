package dev.beachhead.vote;

/** The additive score of one row of ratings, of one rater or their means: 100 · Σ w_c (x_c − 1) / 4. */
final class WeightedScore {
    private WeightedScore() {}

    /**
     * Scores.
     *
     * @param shares seven weights that sum to 1
     * @param ratings seven ratings from 1 to 5
     * @return 0 (all 1) to 100 (all 5)
     */
    static double of(double[] shares, double[] ratings) {
        double sum = 0;
        for (int c = 0; c < shares.length; c++) sum += shares[c] * (ratings[c] - 1);
        // Shares that sum to a hair above 1 must not lift a score above 100.
        return Math.min(100, 25 * sum);
    }
}
