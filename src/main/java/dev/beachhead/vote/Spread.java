package dev.beachhead.vote;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Middle and spread of some numbers. */
final class Spread {
    private Spread() {}

    /** The middle number, or the mean of the two in the middle; empty without numbers. */
    static OptionalDouble median(double... numbers) {
        if (numbers.length == 0) return OptionalDouble.empty();
        var sorted = sorted(numbers);
        int half = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    /** The sample standard deviation (n − 1); empty below two numbers; exactly 0 when all are equal. */
    static OptionalDouble standardDeviation(double... numbers) {
        if (numbers.length < 2) return OptionalDouble.empty();
        var sorted = sorted(numbers);
        // Measured from the least number: equal ones then give 0 and not a rounding error.
        double mean = 0;
        for (double number : sorted) mean += (number - sorted[0]) / sorted.length;
        double squares = 0;
        for (double number : sorted) squares += Math.pow(number - sorted[0] - mean, 2);
        return OptionalDouble.of(Math.sqrt(squares / (sorted.length - 1)));
    }

    // Sorted first: a sum in one order is the same sum in every order.
    private static double[] sorted(double[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
