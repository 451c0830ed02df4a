package dev.beachhead.sizing;

import dev.beachhead.room.Texts;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it. Pure. It is read in one way or refused; what can be read in two ways is never guessed.
 *
 * <ul>
 *   <li>Digits of any script; a plus or minus sign.
 *   <li>Thousands in groups of three set off by spaces of any kind, apostrophes, underscores, dots or commas; Indian groups with
 *       commas. Decimals after a dot or a comma.
 *   <li>A lone sign before exactly three digits, as in {@code 1.500}: a comma groups where the reader's language groups with commas,
 *       all else may be either and is ambiguous. In a {@link Use#RATE rate} it always begins the decimals.
 *   <li>A word for the size after it, such as {@code 20k}, {@code 5 M}, {@code 2 Md}, {@code 3万}, {@code 1.2 bn}. A French
 *       {@code billion} is a thousand times an English one, so to a French reader it is ambiguous.
 *   <li>Powers of ten, as in {@code 1.5e6}.
 *   <li>Currencies, ranges, percentages and fractions are refused.
 * </ul>
 */
public final class TypedNumber {
    /** More than any number needs that is taken anywhere. */
    private static final int LONGEST = 60;

    /** Beyond this, a power of ten is out of every range, and too long to be written out. */
    private static final int MOST_ZEROS = 30;

    private static final Pattern POWER = Pattern.compile("([+-]?\\d+(?:[.,]\\d+)?)e([+-]?\\d+)");
    private static final Pattern PLAIN = Pattern.compile("([+-]?) ?([.,]?\\d(?:[\\d .,'_]*\\d)?) ?([^\\d]*)");
    private static final Pattern CURRENCY_WORD = Pattern.compile("\\p{Sc}|[元円圆块]|\\b(?:dollars?|euros?|francs?)\\b");
    private static final Set<String> CODES = Set.copyOf(Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
            .toList());
    private static final Set<String> BILLIONS = Set.of("b", "billion", "billions");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("mille", 3),
            Map.entry("tsd", 3),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("lakh", 5),
            Map.entry("m", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("百万", 6),
            Map.entry("crore", 7),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("md", 9),
            Map.entry("mds", 9),
            Map.entry("mrd", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("十亿", 9),
            Map.entry("万亿", 12));

    /** What a number is for. */
    public enum Use {
        AMOUNT,
        /** Of a currency: never so large that it would need groups. */
        RATE
    }

    /** What came of reading. */
    public sealed interface Reading {
        /** @param value in any range; whoever asked decides what is taken */
        record Understood(BigDecimal value) implements Reading {}

        /** @param readings when it is ambiguous, the two ways to read it; else empty */
        record Unclear(NumberProblem problem, List<BigDecimal> readings) implements Reading {
            public Unclear {
                readings = List.copyOf(readings);
            }
        }
    }

    private TypedNumber() {}

    /** @param reader whose language says whether a comma groups */
    public static Reading read(String typed, Locale reader, Use use) {
        if (typed.length() > LONGEST || typed.codePoints().anyMatch(TypedNumber::isNoPlainDigit))
            return unclear(NumberProblem.NOT_A_NUMBER);
        var text = plain(typed);
        if (text.isEmpty()) return unclear(NumberProblem.EMPTY);
        if (CURRENCY_WORD.matcher(text).find()) return unclear(NumberProblem.HAS_CURRENCY);
        var power = POWER.matcher(text);
        if (power.matches()) return power(power.group(1).replace(',', '.'), power.group(2));
        var parts = PLAIN.matcher(text);
        if (!parts.matches()) return unclear(hasCode(text) ? NumberProblem.HAS_CURRENCY : NumberProblem.NOT_A_NUMBER);
        var size = parts.group(3).replaceFirst("(?<=.)\\.$", "").strip();
        if (CODES.contains(size.substring(size.lastIndexOf(' ') + 1))) return unclear(NumberProblem.HAS_CURRENCY);
        if (!ZEROS.containsKey(size)) return unclear(NumberProblem.NOT_A_NUMBER);
        var readings = sized(readings(parts.group(2), reader, use), size, reader);
        return reading(
                parts.group(1).equals("-")
                        ? readings.stream().map(BigDecimal::negate).toList()
                        : readings);
    }

    /** Superscripts, fractions and digits in circles, which would turn into plain digits when they are normalised. */
    private static boolean isNoPlainDigit(int character) {
        return Character.getType(character) == Character.OTHER_NUMBER;
    }

    private static boolean hasCode(String text) {
        return text.length() > 3 && CODES.contains(text.substring(0, 3));
    }

    /** Lower case, in half width, with one kind of space, of apostrophe and of minus, and digits 0 to 9. */
    private static String plain(String typed) {
        var text = Normalizer.normalize(Texts.clean(typed), Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("[’ʼ´`]", "'")
                .replaceAll("[−–‐‑]", "-")
                .toLowerCase(Locale.ROOT);
        var digits = new StringBuilder();
        text.codePoints()
                .forEach(character -> digits.appendCodePoint(
                        Character.isDigit(character) ? '0' + Character.digit(character, 10) : character));
        return digits.toString().strip();
    }

    private static Reading power(String factor, String exponent) {
        var sign = exponent.startsWith("-") ? "-" : "";
        var zeros = exponent.replaceFirst("^[+-]?0*", "");
        if (zeros.length() > 2 || (!zeros.isEmpty() && Integer.parseInt(zeros) > MOST_ZEROS))
            return unclear(sign.isEmpty() ? NumberProblem.TOO_LARGE : NumberProblem.TOO_FINE);
        return new Reading.Understood(new BigDecimal(factor + "e" + sign + (zeros.isEmpty() ? "0" : zeros)));
    }

    private static List<BigDecimal> sized(List<BigDecimal> readings, String size, Locale reader) {
        int zeros = ZEROS.getOrDefault(size, 0);
        if (!reader.getLanguage().equals("fr") || !BILLIONS.contains(size) || readings.size() != 1)
            return readings.stream().map(one -> one.scaleByPowerOfTen(zeros)).toList();
        var one = readings.getFirst();
        return List.of(one.scaleByPowerOfTen(zeros), one.scaleByPowerOfTen(zeros + 3));
    }

    private static Reading reading(List<BigDecimal> readings) {
        return switch (readings.size()) {
            case 0 -> unclear(NumberProblem.NOT_A_NUMBER);
            case 1 -> new Reading.Understood(readings.getFirst());
            default -> new Reading.Unclear(NumberProblem.AMBIGUOUS, readings);
        };
    }

    private static Reading unclear(NumberProblem problem) {
        return new Reading.Unclear(problem, List.of());
    }

    /** In how many ways the digits can be read: 0, 1 or 2. */
    private static List<BigDecimal> readings(String body, Locale reader, Use use) {
        var groups = body.replaceAll("[^ '_]", "");
        var points = body.replaceAll("[^.,]", "");
        if (groups.chars().distinct().count() > 1) return List.of();
        if (!groups.isEmpty()) return grouped(body, groups.substring(0, 1), points);
        if (points.isEmpty()) return List.of(new BigDecimal(body));
        var last = points.substring(points.length() - 1);
        if (points.length() == 1) return lone(body, last, reader, use);
        if (points.chars().distinct().count() == 1) return whole(body, last);
        return grouped(body, points.substring(0, 1), last);
    }

    /** One sign, once: decimals, unless three digits follow and it may set off thousands. */
    private static List<BigDecimal> lone(String body, String sign, Locale reader, Use use) {
        int at = body.indexOf(sign);
        var before = body.substring(0, at);
        var after = body.substring(at + 1);
        var decimal = new BigDecimal(before + "." + after);
        if (use == Use.RATE || after.length() != 3 || !before.matches("[1-9]\\d{0,2}")) return List.of(decimal);
        var thousands = new BigDecimal(before + after);
        boolean isTheReadersHabit =
                sign.equals(",") && DecimalFormatSymbols.getInstance(reader).getGroupingSeparator() == ',';
        return isTheReadersHabit ? List.of(thousands) : List.of(thousands, decimal);
    }

    /** Thousands set off by one sign, and perhaps decimals after another. */
    private static List<BigDecimal> grouped(String body, String group, String point) {
        var mark = point.isEmpty() ? "" : point.substring(point.length() - 1);
        int at = mark.isEmpty() ? body.length() : body.lastIndexOf(mark);
        boolean isOnce = mark.isEmpty() || body.indexOf(mark) == at;
        var decimals = body.substring(Math.min(body.length(), at + 1));
        if (!isOnce || !decimals.matches("\\d*")) return List.of();
        return whole(body.substring(0, at), group).stream()
                .map(whole -> decimals.isEmpty() ? whole : new BigDecimal(whole + "." + decimals))
                .toList();
    }

    private static List<BigDecimal> whole(String body, String group) {
        var sign = Pattern.quote(group);
        boolean isThousands = body.matches("[1-9]\\d{0,2}(?:" + sign + "\\d{3})+");
        boolean isIndian = group.equals(",") && body.matches("[1-9]\\d?(?:,\\d{2})+,\\d{3}");
        return isThousands || isIndian ? List.of(new BigDecimal(body.replace(group, ""))) : List.of();
    }
}
