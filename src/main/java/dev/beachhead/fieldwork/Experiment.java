package dev.beachhead.fieldwork;

import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * One turn of the loop observe, assume, predict, measure.
 *
 * @param hypothesis what is assumed
 * @param measured whether it ever had a result: from then on the plan stays as it is, also when the result is taken back
 * @param result empty while nothing was measured
 */
public record Experiment(
        ExperimentId id, Statement hypothesis, Plan plan, boolean measured, Optional<Result> result, Instant planned) {

    /**
     * What came out.
     *
     * @param note one line of 0 to {@link Plan#LONGEST} characters
     */
    public record Result(Figure value, String note, Instant when) {}

    static Experiment of(ExperimentId id, Statement hypothesis, Plan plan, Stamp stamp) {
        return new Experiment(id, hypothesis, plan, false, Optional.empty(), stamp.at());
    }

    /** What the threshold says of the result; empty while there is none. */
    public Optional<Verdict> verdict() {
        return result.map(Result::value).map(plan::verdict);
    }

    Experiment planned(Plan newPlan) {
        return new Experiment(id, hypothesis, newPlan, measured, result, planned);
    }

    Experiment measured(Figure value, String note, Stamp stamp) {
        return new Experiment(id, hypothesis, plan, true, Optional.of(new Result(value, note, stamp.at())), planned);
    }

    Experiment withoutResult() {
        return new Experiment(id, hypothesis, plan, measured, Optional.empty(), planned);
    }
}
