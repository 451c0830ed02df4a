package dev.beachhead.vote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a round under certain weights, counted when somebody first asks and then kept. Folding a journal and carrying out
 * a command never ask, so no room is held up by counting. Equal by what is counted.
 */
final class Tally {
    private final Round round;
    private final Disclosure disclosure;
    private final Weights weights;
    private @Nullable RoundResult counted;

    Tally(Round round, Disclosure disclosure, Weights weights) {
        this.round = round;
        this.disclosure = disclosure;
        this.weights = weights;
    }

    boolean counts(Disclosure what, Weights how) {
        return disclosure == what && weights.equals(how);
    }

    int round() {
        return round.number();
    }

    Disclosure disclosure() {
        return disclosure;
    }

    synchronized RoundResult result() {
        if (counted == null) counted = RoundResult.of(round, disclosure, weights);
        return counted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && round.number() == that.round.number()
                && disclosure.equals(that.disclosure)
                && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(round.number(), weights);
    }

    @Override
    public String toString() {
        return "Tally[" + round.number() + "]";
    }
}
