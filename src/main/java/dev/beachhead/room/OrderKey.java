package dev.beachhead.room;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in an order between any two others: a fraction between 0 and 1, written in base 62 without its leading "0.". Comparing the
 * strings compares the fractions. A card that moves gets a new key; no other card changes.
 *
 * @see "Fractional indexing, as described by David Greenspan (2020)"
 */
public final class OrderKey {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    /** Of a key from outside; a list would have to grow for years in one place to have longer ones. */
    private static final int LONGEST = 500;

    private static final int BASE = DIGITS.length();
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z]*[1-9A-Za-z]");

    private OrderKey() {}

    /**
     * A key strictly between two others.
     *
     * @param before the left neighbour, or empty at the start
     * @param after the right neighbour, or empty at the end
     * @throws IllegalArgumentException when {@code before} is not less than {@code after}, or one of them is no key: other digits, or
     *     a 0 at the end, below which nothing fits
     */
    public static String between(Optional<String> before, Optional<String> after) {
        var low = before.map(OrderKey::checked).orElse("");
        var high = after.map(OrderKey::checked).orElse("");
        if (!high.isEmpty() && low.compareTo(high) >= 0)
            throw new IllegalArgumentException("nothing is between " + low + " and " + high);
        var key = new StringBuilder();
        boolean bounded = !high.isEmpty();
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = bounded ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1)
                return key.append(DIGITS.charAt(step(from, to, low, high))).toString();
            key.append(DIGITS.charAt(from));
            if (to > from) bounded = false;
        }
    }

    /** At the ends of a list the steps are small, so that keys of a list that grows at one end stay short. */
    private static int step(int from, int to, String low, String high) {
        if (low.isEmpty() == high.isEmpty()) return (from + to) / 2;
        return high.isEmpty() ? from + 1 : to - 1;
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) throw new IllegalArgumentException("not an order key: " + key);
        return key;
    }

    /**
     * The key for an item that is put before another in a list that is sorted by key. Two items may have one key, when one of them
     * was away while the other came; nothing fits between them, so what is put there comes after both.
     *
     * @param sorted the keys, ascending, without the item that moves
     * @param index the place wanted, 0 to the size; beyond it, the end
     */
    public static String at(List<String> sorted, int index) {
        int place = Math.clamp(index, 0, sorted.size());
        var before = place == 0 ? Optional.<String>empty() : Optional.of(sorted.get(place - 1));
        var after = sorted.subList(place, sorted.size()).stream()
                .filter(key -> before.filter(key::equals).isEmpty())
                .findFirst();
        return between(before, after);
    }

    public static boolean isKey(String text) {
        return text.length() <= LONGEST && KEY.matcher(text).matches();
    }

    public static Comparator<String> order() {
        return Comparator.naturalOrder();
    }
}
