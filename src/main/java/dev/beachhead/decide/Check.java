package dev.beachhead.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a gate asks of the room. */
public enum Check {
    /** Enough people were interviewed about the beachhead, and most of them have the problem. */
    PROBLEM_CONFIRMED(Phase.DISCOVERY),
    FIT(Phase.DISCOVERY),
    PAYER_KNOWN(Phase.DISCOVERY),
    REPEATABLE_SALE(Phase.VALIDATION),
    POSITIONING(Phase.VALIDATION),
    ROAD_MAP(Phase.VALIDATION),
    CHANNEL_CONFIRMED(Phase.VALIDATION),
    MARKET_TYPE_CHOSEN(Phase.CREATION),
    DEMAND_CREATION(Phase.CREATION),
    SPEND_PLANNED(Phase.CREATION),
    /** Every department has a mission rather than a job description. */
    MISSIONS(Phase.BUILDING),
    /** How the team goes from learning to executing. */
    EXECUTING(Phase.BUILDING);

    private final Phase phase;

    Check(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Check> of(Phase phase) {
        return Arrays.stream(values()).filter(check -> check.phase == phase).toList();
    }
}
