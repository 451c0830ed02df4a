package dev.beachhead.vote;

/** How the facilitator runs the scorecard in a round. */
public enum RunMode {
    /** Everybody fills in the whole scorecard; one reveal shows everything. */
    ALL_AT_ONCE,
    /** Everybody rates all markets on one criterion, it is revealed and talked about, perhaps rated again; then the next one. */
    CRITERION_BY_CRITERION
}
