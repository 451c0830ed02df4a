package dev.beachhead.vote;

/** Why weights cannot be used. */
public enum WeightProblem {
    /** A criterion has no weight; 0 would be one. */
    MISSING,
    /** A weight is infinite or not a number. */
    NOT_FINITE,
    /** A weight is below 0. */
    NEGATIVE,
    /** All are 0: nothing would count. */
    ALL_ZERO
}
