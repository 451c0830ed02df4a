package dev.beachhead.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.beachhead.room.Registration;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** The beat to which sessions are played back. A page that is slow gets fewer beats, one that has gone gets none. */
@Component
class Player {
    static final Duration BEAT = Duration.ofMillis(250);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("replay").daemon().factory());

    /** @param beat called with the session's lock held, until the answer is closed */
    Registration play(UI ui, Runnable beat) {
        var waiting = new AtomicBoolean();
        var stopped = new AtomicBoolean();
        var task = timer.scheduleWithFixedDelay(
                () -> {
                    if (waiting.getAndSet(true)) return;
                    try {
                        ui.access(() -> {
                            waiting.set(false);
                            if (!stopped.get()) beat.run();
                        });
                    } catch (UIDetachedException gone) {
                        stopped.set(true);
                    }
                },
                BEAT.toMillis(),
                BEAT.toMillis(),
                TimeUnit.MILLISECONDS);
        return () -> {
            stopped.set(true);
            task.cancel(false);
        };
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
