package dev.beachhead.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one window gave.
 *
 * @param latencies of all deliveries, in nanoseconds, ascending
 * @param answers how long each sender waited for its own answer, in nanoseconds, ascending
 * @param missing deliveries that never came
 * @param cpuMillis the server's processor time a delivery
 * @param bytes pushed a delivery
 * @param cpuPercent the server's processor time, in percent of one core
 */
record Figures(long[] latencies, long[] answers, int missing, double cpuMillis, double bytes, double cpuPercent) {

    /** In milliseconds. @param share 0 to 1 */
    double latency(double share) {
        return quantile(latencies, share);
    }

    /** In milliseconds. @param share 0 to 1 */
    double answer(double share) {
        return quantile(answers, share);
    }

    /** The middle one of several windows, by each figure for itself: a machine that does other things spoils some of them. */
    static double median(List<Figures> windows, ToDoubleFunction<Figures> figure) {
        var sorted = windows.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double quantile(long[] sorted, double share) {
        if (sorted.length == 0) return Double.NaN;
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
