package dev.beachhead.lifecycle;

import java.util.List;
import java.util.OptionalLong;

/**
 * What one course of a life cycle comes to.
 *
 * @param described how many of the ten stages have a step, 0 to 10
 * @param barriers how many steps may stop the customer: flagged, or asking for a change of habit
 * @param unanswered how many of these have no answer yet
 * @param minutes how long all steps take together, of those whose time is known; empty while none is
 * @param untimed how many steps have no time yet, so that the sum is too small
 */
public record JourneyScore(
        int described, int barriers, int unanswered, EmotionCurve curve, OptionalLong minutes, int untimed) {

    /** @param steps all of one course, in any order */
    public static JourneyScore of(List<Step> steps) {
        int described = (int) steps.stream().map(Step::stage).distinct().count();
        int barriers = (int) steps.stream().filter(Step::isBarrier).count();
        int unanswered = (int) steps.stream().filter(Step::isUnanswered).count();
        int untimed = (int) steps.stream().filter(step -> step.time().isEmpty()).count();
        return new JourneyScore(described, barriers, unanswered, EmotionCurve.of(steps), total(steps), untimed);
    }

    /** The times of some steps together, in minutes; empty when none is known. */
    static OptionalLong total(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.time().stream())
                .mapToLong(TimeTaken::minutes)
                .reduce(Long::sum);
    }
}
