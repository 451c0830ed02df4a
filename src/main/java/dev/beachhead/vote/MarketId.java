package dev.beachhead.vote;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A candidate market. Its order is that of its value: the last tie-break wherever one is needed, never a preference.
 */
public record MarketId(@JsonValue UUID value) implements Comparable<MarketId> {
    @Override
    public int compareTo(MarketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
