package dev.beachhead.vote;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each criterion counts, as the facilitator gave it.
 *
 * <p>Only the proportions matter: {@link #shares()} are normalised to sum 1. Weights that {@link #problemWith} finds
 * fault with are refused with an {@link IllegalArgumentException}.
 *
 * @param given for each of the seven criteria a finite weight of at least 0, not all 0
 */
public record Weights(Map<Criterion, Double> given) {
    public Weights {
        problemWith(given).ifPresent(problem -> {
            throw new IllegalArgumentException("weights refused: " + problem);
        });
        given = Collections.unmodifiableMap(new EnumMap<>(given));
    }

    /** Every criterion counts the same: the default. */
    public static Weights equal() {
        var given = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) given.put(criterion, 1.0);
        return new Weights(given);
    }

    /** What speaks against these weights, to be told to the one who set them; empty when they can be used. */
    public static Optional<WeightProblem> problemWith(Map<Criterion, Double> given) {
        Collection<Double> weights = given.values();
        if (given.size() < Criterion.COUNT) return Optional.of(WeightProblem.MISSING);
        if (!weights.stream().allMatch(Double::isFinite)) return Optional.of(WeightProblem.NOT_FINITE);
        if (weights.stream().anyMatch(weight -> weight < 0)) return Optional.of(WeightProblem.NEGATIVE);
        if (weights.stream().allMatch(weight -> weight == 0)) return Optional.of(WeightProblem.ALL_ZERO);
        return Optional.empty();
    }

    /** For each criterion its share, 0 to 1; together they are 1. */
    public Map<Criterion, Double> shares() {
        var shares = new EnumMap<Criterion, Double>(Criterion.class);
        var vector = vector();
        for (var criterion : Criterion.values()) shares.put(criterion, vector[criterion.column()]);
        return Collections.unmodifiableMap(shares);
    }

    /** The shares in the order of the criteria. */
    double[] vector() {
        // Divided by the largest first: the sum of huge weights would overflow.
        double largest = Collections.max(given.values());
        var vector =
                given.values().stream().mapToDouble(weight -> weight / largest).toArray();
        return Simplex.normalised(vector);
    }
}
