package dev.beachhead.room;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place in an order between any two others: a fraction between 0 and 1, written in base 62 without its leading "0.". Comparing the
 * strings compares the fractions. A card that moves gets a new key; no other card changes.
 *
 * @see "Fractional indexing, as described by David Greenspan (2020)"
 */
public final class OrderKey {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private OrderKey() {}

    /**
     * A key strictly between two others.
     *
     * @param before the left neighbour, or empty at the start
     * @param after the right neighbour, or empty at the end
     * @throws IllegalArgumentException when {@code before} is not less than {@code after}
     */
    public static String between(Optional<String> before, Optional<String> after) {
        var low = before.orElse("");
        var high = after.orElse("");
        if (!high.isEmpty() && low.compareTo(high) >= 0)
            throw new IllegalArgumentException("nothing is between " + low + " and " + high);
        var key = new StringBuilder();
        boolean bounded = !high.isEmpty();
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = bounded && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1)
                return key.append(DIGITS.charAt(middle(from, to, bounded, low, i)))
                        .toString();
            key.append(DIGITS.charAt(from));
            if (to > from) bounded = false;
        }
    }

    /** Towards the end of a list the steps are small, so that keys of a list that only grows stay short. */
    private static int middle(int from, int to, boolean bounded, String low, int i) {
        boolean appending = !bounded && i < low.length();
        return appending ? Math.min(from + 1, to - 1) : (from + to) / 2;
    }

    /**
     * The key for an item that is put before another in a list that is sorted by key.
     *
     * @param sorted the keys, ascending, without the item that moves
     * @param index the place wanted, 0 to the size; beyond it, the end
     */
    public static String at(List<String> sorted, int index) {
        int place = Math.clamp(index, 0, sorted.size());
        var before = place == 0 ? Optional.<String>empty() : Optional.of(sorted.get(place - 1));
        var after = place == sorted.size() ? Optional.<String>empty() : Optional.of(sorted.get(place));
        return between(before, after);
    }

    public static Comparator<String> order() {
        return Comparator.naturalOrder();
    }
}
