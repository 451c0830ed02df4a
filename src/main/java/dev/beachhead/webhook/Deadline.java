package dev.beachhead.webhook;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Closes a connection when its time is up, unless the deadline is closed before. Whoever reads from it then gets an exception. */
final class Deadline implements AutoCloseable {
    private final Thread watching;

    private Deadline(Thread watching) {
        this.watching = watching;
    }

    static Deadline closing(Socket connection, Duration after) {
        return new Deadline(Thread.ofVirtual().name("deadline").start(() -> {
            try {
                Thread.sleep(after);
                connection.close();
            } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
            } catch (IOException closed) {
                // as it should be
            }
        }));
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
