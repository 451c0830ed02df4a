package dev.beachhead.persona;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Makes portraits, a few at a time: a large file takes memory while it is read. */
@Component
class Portraits {
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Not for a thread that holds a session's lock: it may have to wait. */
    Portrait.Result of(byte[] file) {
        places.acquireUninterruptibly();
        try {
            return Portrait.of(file);
        } finally {
            places.release();
        }
    }
}
