package dev.beachhead.lifecycle;

import java.util.Locale;

/** Who acts in a step. */
public enum Acting {
    END_USER,
    DECISION_MAKER,
    BUDGET_HOLDER,
    RECOMMENDER,
    INFLUENCER,
    BLOCKER;

    /** As it stands in bundles and test hooks, such as {@code budget-holder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
