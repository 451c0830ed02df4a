package dev.beachhead.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A short code that is read from a wall and typed on a phone.
 *
 * @param letters eight of Crockford's base 32, upper case: 40 bits
 * @see "Douglas Crockford, Base 32 (2002)"
 */
record JoinCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    /** A code with every kind of space around its letters is shorter. */
    private static final int LONGEST_TYPED = 100;

    private static final Pattern WELL_FORMED = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    JoinCode {
        if (!WELL_FORMED.matcher(letters).matches()) throw new IllegalArgumentException("not a code");
    }

    static JoinCode random(RandomGenerator random) {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new JoinCode(letters.toString());
    }

    /** Forgives case, spaces, any dash, full-width letters, O for 0 and I or L for 1; empty when it still cannot be a code. */
    static Optional<JoinCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) return Optional.empty();
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\p{Z}\\s]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WELL_FORMED.matcher(letters).matches() ? Optional.of(new JoinCode(letters)) : Optional.empty();
    }

    /** As it is shown: in two groups of four. */
    String shown() {
        return letters.substring(0, 4) + "-" + letters.substring(4);
    }

    /** Not the code, which must not get into a log. */
    @Override
    public String toString() {
        return "JoinCode[…]";
    }
}
