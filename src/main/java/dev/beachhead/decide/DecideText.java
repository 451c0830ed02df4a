package dev.beachhead.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a team writes for its gates: the seven blanks of the positioning statement, and five plans. */
public enum DecideText {
    END_USER,
    NEED,
    PRODUCT,
    KIND,
    BENEFIT,
    ALTERNATIVE,
    DIFFERENCE,
    ROAD_MAP,
    DEMAND,
    SPEND,
    MISSIONS,
    EXECUTING;

    /** For (end user) who (need), (product) is a (kind) that (benefit); unlike (alternative), it (difference). */
    public static final List<DecideText> POSITIONING =
            List.of(END_USER, NEED, PRODUCT, KIND, BENEFIT, ALTERNATIVE, DIFFERENCE);

    /** The most characters of a blank, as a person counts them. */
    public static final int LONGEST_BLANK = 200;

    /** The most characters of a plan. */
    public static final int LONGEST_PLAN = 4_000;

    public int longest() {
        return POSITIONING.contains(this) ? LONGEST_BLANK : LONGEST_PLAN;
    }

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The phase whose gate asks for it. */
    Phase phase() {
        return Arrays.stream(Phase.values())
                .filter(phase -> plans(phase).contains(this))
                .findFirst()
                .orElse(Phase.VALIDATION);
    }

    /** The plans that a phase's gate asks for, in order. */
    static List<DecideText> plans(Phase phase) {
        return switch (phase) {
            case DISCOVERY -> List.of();
            case VALIDATION -> List.of(ROAD_MAP);
            case CREATION -> List.of(DEMAND, SPEND);
            case BUILDING -> List.of(MISSIONS, EXECUTING);
        };
    }
}
