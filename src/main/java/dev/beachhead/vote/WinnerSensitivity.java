package dev.beachhead.vote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the weight of one criterion can move before the leader changes, the other weights scaled in proportion.
 *
 * <p>The others keep their proportions and share what the criterion leaves; when they are all 0 today they share it
 * equally. So every market's score is a straight line over the criterion's weight, and the weight at which two of them
 * meet is solved exactly.
 *
 * @param criterion whose weight moves
 * @param weight its share today, 0 to 1
 * @param below the nearest change at a smaller weight; empty when there is none down to 0
 * @param above the nearest change at a greater weight; empty when there is none up to 1
 */
public record WinnerSensitivity(
        Criterion criterion, double weight, Optional<SwitchingWeight> below, Optional<SwitchingWeight> above) {

    /** One for each criterion, in their order. Without markets, and with a single one, nothing ever changes. */
    static List<WinnerSensitivity> of(MeanRatings means, double[] shares) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> of(criterion, means, shares))
                .toList();
    }

    private static WinnerSensitivity of(Criterion criterion, MeanRatings means, double[] shares) {
        double today = shares[criterion.column()];
        return new WinnerSensitivity(
                criterion,
                today,
                today == 0
                        ? Optional.empty()
                        : WeightMove.to(0, criterion, means, shares).firstChange(),
                today == 1
                        ? Optional.empty()
                        : WeightMove.to(1, criterion, means, shares).firstChange());
    }
}
