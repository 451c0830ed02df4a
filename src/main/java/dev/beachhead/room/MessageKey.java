package dev.beachhead.room;

/**
 * An argument of a {@link Rejection} or a {@link Telling} that is itself said in the reader's language, such as the name of a lane.
 *
 * @param key in all bundles; takes no arguments
 */
public record MessageKey(String key) {

    @Override
    public String toString() {
        return key;
    }
}
