package dev.beachhead.vote;

import java.util.Locale;

/** How the facilitator runs the scorecard in a round. */
public enum RunMode {
    /** Everybody fills in the whole scorecard; one reveal shows everything. */
    ALL_AT_ONCE,
    /** Everybody rates all markets on one criterion, it is revealed and talked about, perhaps rated again; then the next one. */
    CRITERION_BY_CRITERION;

    /** What its message keys end with, such as {@code vote.mode.all-at-once}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
