package dev.beachhead.room;

/** Something that was begun and can be ended; ending it twice is harmless. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
