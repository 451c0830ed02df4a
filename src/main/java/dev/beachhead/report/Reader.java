package dev.beachhead.report;

import dev.beachhead.room.MessageKey;
import dev.beachhead.ui.Messages;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.OptionalDouble;

/** Who reads the report: words, figures and dates in their language and at their place. */
record Reader(Messages messages, Locale locale, ZoneId zone) {

    String t(String key, Object... arguments) {
        return messages.getTranslation(key, locale, arguments);
    }

    /** Whatever a state says as an object: words, or the key of some. */
    String say(Object words) {
        return words instanceof MessageKey(var key) ? t(key) : words.toString();
    }

    String date(Instant at) {
        return date(LocalDate.ofInstant(at, zone));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String decimal(double value, int digits) {
        return format(NumberFormat.getNumberInstance(locale), digits).format(value);
    }

    /** A dash where there is no figure. */
    String decimal(OptionalDouble value, int digits) {
        return value.isPresent() ? decimal(value.getAsDouble(), digits) : "–";
    }

    /** @param share 0 to 1 */
    String percent(double share) {
        return format(NumberFormat.getPercentInstance(locale), 0).format(share);
    }

    private static NumberFormat format(NumberFormat format, int digits) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
