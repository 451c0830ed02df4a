package dev.beachhead.sizing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * One axis on which ranges of very different sizes can be compared. It is linear from 0 while the largest value is at most
 * {@link #LINEAR_UP_TO} times the smallest, and logarithmic beyond, for otherwise the small ones would be a dot at its end. Pure.
 *
 * @param from the left end; 0 on a linear axis, a power of ten on a logarithmic one
 * @param to the right end, above {@code from}
 * @param ticks round values within it, ascending
 */
public record Axis(BigDecimal from, BigDecimal to, Scale scale, List<BigDecimal> ticks) {
    /** From which ratio on an axis is logarithmic. */
    static final BigDecimal LINEAR_UP_TO = BigDecimal.valueOf(30);

    private static final int LINEAR_TICKS = 5;
    private static final int MOST_LOGARITHMIC_TICKS = 7;

    /** How values are laid out. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC
    }

    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** @param values at least one, all above 0 */
    public static Axis over(Collection<BigDecimal> values) {
        var least = Collections.min(values);
        var most = Collections.max(values);
        return most.compareTo(least.multiply(LINEAR_UP_TO)) <= 0 ? linear(most) : logarithmic(least, most);
    }

    /** Where a value lies, from 0 at the left end to 1 at the right one; values beyond the ends lie on them. */
    public double position(BigDecimal value) {
        double share = switch (scale) {
            case LINEAR -> value.divide(to, MathContext.DECIMAL64).doubleValue();
            case LOGARITHMIC -> {
                double left = Math.log10(from.doubleValue());
                yield (Math.log10(value.doubleValue()) - left) / (Math.log10(to.doubleValue()) - left);
            }
        };
        return Math.clamp(share, 0, 1);
    }

    private static Axis linear(BigDecimal most) {
        var step = roundStep(most.divide(BigDecimal.valueOf(LINEAR_TICKS), MathContext.DECIMAL64));
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = BigDecimal.ZERO; ticks.isEmpty() || ticks.getLast().compareTo(most) < 0; tick = tick.add(step))
            ticks.add(tick);
        return new Axis(BigDecimal.ZERO, ticks.getLast(), Scale.LINEAR, ticks);
    }

    private static Axis logarithmic(BigDecimal least, BigDecimal most) {
        int first = magnitude(least);
        int last = magnitude(most);
        if (most.compareTo(BigDecimal.ONE.scaleByPowerOfTen(last)) > 0) last++;
        int every = 1 + (last - first) / MOST_LOGARITHMIC_TICKS;
        var ticks = new ArrayList<BigDecimal>();
        for (int power = first; power <= last; power += every) ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power));
        return new Axis(ticks.getFirst(), BigDecimal.ONE.scaleByPowerOfTen(last), Scale.LOGARITHMIC, ticks);
    }

    /** The smallest of 1, 2, 5 and 10 times a power of ten that is not below it. */
    private static BigDecimal roundStep(BigDecimal step) {
        var unit = BigDecimal.ONE.scaleByPowerOfTen(magnitude(step));
        var times = step.divide(unit, MathContext.DECIMAL64).setScale(6, RoundingMode.HALF_UP);
        for (int round : new int[] {1, 2, 5})
            if (times.compareTo(BigDecimal.valueOf(round)) <= 0) return unit.multiply(BigDecimal.valueOf(round));
        return unit.scaleByPowerOfTen(1);
    }

    /** The power of ten that a value begins with: 2 for 100 to 999. */
    private static int magnitude(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
