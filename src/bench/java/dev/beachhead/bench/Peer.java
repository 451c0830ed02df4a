package dev.beachhead.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody who sends edits and sees those of the others. */
abstract class Peer implements AutoCloseable {
    private static final Arrivals NOBODY_WAITS = (message, nanos) -> {};

    private final AtomicReference<Arrivals> arrivals = new AtomicReference<>(NOBODY_WAITS);
    private final AtomicLong bytes = new AtomicLong();

    /** Is told each message, on the thread that received it. */
    @FunctionalInterface
    interface Arrivals {
        void message(CharSequence message, long nanos);
    }

    /** Puts the token into a text that all others see; returns when the server has answered. */
    abstract void edit(String token) throws Exception;

    @Override
    public abstract void close() throws Exception;

    final void tell(Arrivals whom) {
        arrivals.set(whom);
    }

    final void arrived(CharSequence message, long nanos) {
        arrivals.get().message(message, nanos);
    }

    /** All that was pushed to this peer, in bytes. What the benchmark writes is ASCII, so that a character is a byte. */
    final long pushedBytes() {
        return bytes.get();
    }

    final void pushed(long count) {
        bytes.addAndGet(count);
    }
}
