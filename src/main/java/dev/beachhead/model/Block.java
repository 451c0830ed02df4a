package dev.beachhead.model;

import dev.beachhead.room.MessageKey;
import java.util.Arrays;
import java.util.Optional;

/** The nine blocks of the canvas, in the order in which they are read: from left to right, what lies beneath last. */
public enum Block {
    KEY_PARTNERS,
    KEY_ACTIVITIES,
    KEY_RESOURCES,
    VALUE_PROPOSITIONS,
    CUSTOMER_RELATIONSHIPS,
    CHANNELS,
    CUSTOMER_SEGMENTS,
    COST_STRUCTURE,
    REVENUE_STREAMS;

    /** The name in messages and addresses. */
    public String key() {
        return Keys.of(this);
    }

    public MessageKey title() {
        return new MessageKey("model.block." + key());
    }

    /** Empty for what is no block's key. */
    static Optional<Block> of(String key) {
        return Arrays.stream(values()).filter(block -> block.key().equals(key)).findFirst();
    }
}
