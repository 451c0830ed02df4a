package dev.beachhead.lifecycle;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The emotion curves as SVG that is stretched over the columns of the stages: each stage is 100 wide, +2 is at 10 and −2 at 90 from
 * the top. A stage without a feeling has no point, and the line goes on to the next that has one.
 */
final class CurveDrawing {
    private static final int STAGE = 100;
    private static final int MIDDLE = 50;
    private static final int A_POINT_OF_FEELING = 20;

    private CurveDrawing() {}

    /**
     * @param main whose points are drawn, too
     * @param beside the other course, to compare with
     * @param label what a screen reader says in its place; escaped here
     */
    static String svg(EmotionCurve main, EmotionCurve beside, String label) {
        int width = STAGE * Stage.values().length;
        return "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\">"
                        .formatted(width, 2 * MIDDLE, escaped(label))
                + "<path class=\"zero\" d=\"M0 %dH%d\"/>".formatted(MIDDLE, width)
                + "<path class=\"beside\" d=\"%s\"/>".formatted(line(beside))
                + "<path class=\"main\" d=\"%s\"/>".formatted(line(main))
                + points(main)
                + "</svg>";
    }

    /** The path through the points, empty while there are none. */
    static String line(EmotionCurve curve) {
        var path = new StringBuilder();
        for (var stage : Stage.values())
            curve.at(stage)
                    .ifPresent(mean -> path.append(path.isEmpty() ? "M" : "L")
                            .append(x(stage))
                            .append(' ')
                            .append(y(mean)));
        return path.toString();
    }

    /** A line of no length with round ends stays round when the drawing is stretched. */
    private static String points(EmotionCurve curve) {
        var points = new StringBuilder();
        for (var stage : Stage.values()) {
            OptionalDouble mean = curve.at(stage);
            if (mean.isEmpty()) continue;
            points.append("<path class=\"point %s\" d=\"M%s %sh0\"/>"
                    .formatted(mean.getAsDouble() < 0 ? "low" : "", x(stage), y(mean.getAsDouble())));
        }
        return points.toString();
    }

    private static int x(Stage stage) {
        return STAGE * stage.ordinal() + STAGE / 2;
    }

    private static String y(double mean) {
        return String.format(Locale.ROOT, "%.1f", MIDDLE - A_POINT_OF_FEELING * mean);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
