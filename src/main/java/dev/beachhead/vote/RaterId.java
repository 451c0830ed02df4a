package dev.beachhead.vote;

import java.util.UUID;

/** One who could vote. Its order is that of its value and carries no meaning. */
public record RaterId(UUID value) implements Comparable<RaterId> {
    @Override
    public int compareTo(RaterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
