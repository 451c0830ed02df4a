package dev.beachhead.fieldwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that was predicted or measured, exact; 7 and 7.0 are one figure. Its JSON is a string, so that no digit is lost. */
public record Figure(BigDecimal value) implements Comparable<Figure> {
    /** The most digits before and after the decimal sign. */
    public static final int MOST_DIGITS = 12;

    private static final Pattern TYPED = Pattern.compile("[-+]?\\d{1,12}(?:[.,]\\d{1,12})?");

    /** As {@code 1,000}: a thousand for some, one for others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

    public Figure {
        var stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Figure of(String plain) {
        return new Figure(new BigDecimal(plain));
    }

    /** What somebody typed, with a point or a comma; empty when it is no number, or one that two readers read differently. */
    public static Optional<Figure> parse(String typed) {
        var digits = typed.replaceAll("[\\s\\p{Z}]", "").replace('\u2212', '-');
        if (!TYPED.matcher(digits).matches() || AMBIGUOUS.matcher(digits).matches()) return Optional.empty();
        return Optional.of(Figure.of(digits.replace(',', '.')));
    }

    @Override
    public int compareTo(Figure other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
