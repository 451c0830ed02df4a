package dev.beachhead.vote;

import java.util.UUID;

/**
 * A candidate market. Its order is that of its value: the last tie-break wherever one is needed, never a preference.
 */
public record MarketId(UUID value) implements Comparable<MarketId> {
    @Override
    public int compareTo(MarketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
