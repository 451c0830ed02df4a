package dev.beachhead.room;

import java.util.UUID;

/**
 * Participants without a name, for what leaves a room and must not tell who did it. No browser is ever one of them, and no roster
 * knows them.
 */
public final class Pseudonyms {
    /** Version 8 and the variant of RFC 9562, and else nothing: no generator makes such an id. */
    private static final long HIGH = 0x8000L;

    private static final long LOW = 0x8000_0000_0000_0000L;
    private static final long MOST = 0xFFFF_FFFFL;

    /** For what nobody in particular did. */
    public static final ParticipantId NOBODY = of(0);

    private Pseudonyms() {}

    /** @param number from 0; the same number is the same participant */
    public static ParticipantId of(int number) {
        if (number < 0) throw new IllegalArgumentException("pseudonyms are numbered from 0: " + number);
        return new ParticipantId(new UUID(HIGH, LOW | number));
    }

    public static boolean includes(ParticipantId id) {
        var value = id.value();
        return value.getMostSignificantBits() == HIGH && (value.getLeastSignificantBits() & ~MOST) == LOW;
    }
}
