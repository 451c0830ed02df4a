package dev.beachhead.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids by name: a chapter that is added later changes none of the others'. */
final class ExampleIds {
    private static final long EARLY_2025 = 0x0193_0000_0000_7000L;
    private static final long A_MILLISECOND = 0x1_0000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private ExampleIds() {}

    static UUID of(String name) {
        return inOrder(0, name);
    }

    /** @param place from 0: ids sort by it, as those sort that are made one after the other */
    static UUID inOrder(int place, String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new UUID(
                    EARLY_2025 + place * A_MILLISECOND,
                    VARIANT | ByteBuffer.wrap(hash).getLong() >>> 2);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
