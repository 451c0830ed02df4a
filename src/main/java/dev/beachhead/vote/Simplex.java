package dev.beachhead.vote;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weight vectors: seven numbers of at least 0 that sum to 1.
 *
 * <p>{@link #SAMPLE} holds 10,000 of them, uniform on the simplex and the same in every run and on every machine:
 * component by component, vector by vector, −ln(1 − u) with u drawn by {@link SplittableRandom#nextDouble()} from the
 * seed 20010501, then divided by the vector's sum. Exponential spacings are uniform on the simplex (L. Devroye,
 * Non-Uniform Random Variate Generation, 1986, V.2).
 */
final class Simplex {
    static final int SAMPLE_SIZE = 10_000;
    private static final long SEED = 2001_05_01;
    private static final double[][] SAMPLE = sample();

    private Simplex() {}

    /** The vector of that number, 0 to 9,999. It is shared: only to be read. */
    static double[] sampled(int number) {
        return SAMPLE[number];
    }

    /** The vector divided by its sum, in place. */
    static double[] normalised(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        for (int i = 0; i < vector.length; i++) vector[i] /= sum;
        return vector;
    }

    private static double[][] sample() {
        var random = new SplittableRandom(SEED);
        var sample = new double[SAMPLE_SIZE][Criterion.COUNT];
        for (var vector : sample) {
            // StrictMath: Math.log may differ in the last bit from one machine to the next.
            for (int c = 0; c < vector.length; c++) vector[c] = -StrictMath.log(1 - random.nextDouble());
            normalised(vector);
        }
        return sample;
    }
}
