package dev.beachhead.room;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads identifiers: UUID version 7, so that they sort by the time they were made. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** Empty when the text is not a UUID in its usual 36-character form. */
    public static Optional<UUID> parse(String text) {
        if (text.length() != 36) return Optional.empty();
        try {
            // Java also reads groups of other lengths; an address must have one spelling only
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
