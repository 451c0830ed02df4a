package dev.beachhead.funnel;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** The five questions a segment answers on its way, in order. Each is asked when its lane is entered. */
public enum Gate {
    /** Will the segment, not our revenue, grow tenfold within ten years? */
    GROWS_TENFOLD,
    /** Does our product help them to reach an outcome they are measured on, again and again? */
    SERVES_A_GOAL,
    /** Do we know what they look like, where they are, whether they will talk, and whom we would turn away? */
    CAN_BE_FOUND,
    /** How often is it used, and is it needed like air? */
    ESSENTIAL,
    /** Do the three conditions hold that make it one market? */
    ONE_MARKET;

    /** The lane that a yes leads into. */
    public Lane lane() {
        return Lane.values()[ordinal() + 1];
    }

    /** The name on the screen and in message keys, such as {@code grows-tenfold}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called in the reader's language. */
    public MessageKey title() {
        return lane().title();
    }
}
