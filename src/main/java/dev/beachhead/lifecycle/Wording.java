package dev.beachhead.lifecycle;

import com.vaadin.flow.component.Component;
import dev.beachhead.ui.Listing;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Feelings, times and stages in the reader's language. */
record Wording(Component reader) {
    private static final String WITH_SIGN = "+0.#;−0.#";
    private static final double SHOWN_AS_ZERO = 0.05;

    static Wording of(Component reader) {
        return new Wording(reader);
    }

    String of(Stage stage) {
        return t(stage.title().key());
    }

    /** With its number, as the stages are headed. */
    String numbered(Stage stage) {
        return stage.number() + " " + of(stage);
    }

    String of(Course course) {
        return t(course.title().key());
    }

    String of(Acting acting) {
        return t("lifecycle.acting." + acting.key());
    }

    String feeling(double mean) {
        if (Math.abs(mean) < SHOWN_AS_ZERO) return "0";
        return new DecimalFormat(WITH_SIGN, DecimalFormatSymbols.getInstance(locale())).format(mean);
    }

    String feeling(OptionalDouble mean) {
        return mean.isPresent() ? feeling(mean.getAsDouble()) : "–";
    }

    String time(long minutes) {
        var span = Span.of(minutes);
        return t("lifecycle.span." + span.unit().key(), span.amount());
    }

    String time(OptionalLong minutes) {
        return minutes.isPresent() ? time(minutes.getAsLong()) : t("lifecycle.score.time.none");
    }

    /** As it was said, not in the largest unit. */
    String time(TimeTaken time) {
        return t("lifecycle.span." + time.unit().key(), time.amount());
    }

    /** The points of a curve in one sentence. */
    String of(EmotionCurve curve) {
        var points = Arrays.stream(Stage.values())
                .filter(stage -> curve.at(stage).isPresent())
                .map(stage -> of(stage) + " " + feeling(curve.at(stage)))
                .toList();
        return points.isEmpty() ? t("lifecycle.curve.none") : Listing.of(points, locale());
    }

    String t(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }

    private Locale locale() {
        return reader.getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH);
    }
}
