package dev.beachhead.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a customer feels on the way: the mean feeling of each stage.
 *
 * @param means one for each {@link Stage} in order, −2 to +2; empty for a stage in which no step has a feeling
 */
public record EmotionCurve(List<OptionalDouble> means) {

    public EmotionCurve {
        means = List.copyOf(means);
        if (means.size() != Stage.values().length)
            throw new IllegalArgumentException("a curve has a place for each stage");
    }

    /** @param steps of one course; those without a feeling do not count */
    public static EmotionCurve of(List<Step> steps) {
        return new EmotionCurve(
                Arrays.stream(Stage.values()).map(stage -> mean(steps, stage)).toList());
    }

    public OptionalDouble at(Stage stage) {
        return means.get(stage.ordinal());
    }

    /** The stage that feels worst, the first of them when several do; empty while no stage has a feeling. */
    public Optional<Stage> lowest() {
        Optional<Stage> lowest = Optional.empty();
        for (var stage : Stage.values()) {
            var here = at(stage);
            if (here.isEmpty()) continue;
            if (lowest.isEmpty() || here.getAsDouble() < at(lowest.get()).orElseThrow()) lowest = Optional.of(stage);
        }
        return lowest;
    }

    private static OptionalDouble mean(List<Step> steps, Stage stage) {
        return steps.stream()
                .filter(step -> step.stage() == stage)
                .flatMap(step -> step.feeling().stream())
                .mapToInt(Feeling::points)
                .average();
    }
}
