package dev.beachhead.presence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinService;
import dev.beachhead.presence.Noticeboard.Notice;
import dev.beachhead.presence.Noticeboard.Reader;
import dev.beachhead.presence.Noticeboard.Visitor;
import dev.beachhead.presence.Whereabouts.Here;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A component's time on one screen: reads the notices of the others and shows them, with at most one access to the UI waiting. However
 * many people come at once, a screen is drawn for them once a {@link #PAUSE}.
 */
final class Stay implements Reader {
    /** A mark may come this much late when many move; the first one after quiet comes at once. */
    static final Duration PAUSE = Duration.ofMillis(100);

    /** The first showing waits for the notices that are up already, so that a room with people is not shown empty first. */
    private static final Duration LOOK_AROUND = Duration.ofMillis(20);

    /** A screen whose line is down at two looks is gone for the others until it is up again. */
    private static final Duration LOOK = Duration.ofSeconds(4);

    private static final Executor THREADS = Thread::startVirtualThread;

    private final Noticeboard board;
    private final Visitor visitor;
    private final VaadinService service;
    private final UI ui;
    private final Consumer<Whereabouts> onChange;
    private final NavigableMap<String, Here> notices = new ConcurrentSkipListMap<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long lastShown =
            System.nanoTime() - PAUSE.minus(LOOK_AROUND).toNanos();
    private volatile boolean over;
    private volatile boolean gone;
    private Here here;
    private @Nullable Notice mine;
    private @Nullable Whereabouts shown;
    private Line line = Line.UNSEEN;

    /** How the screen's push was found at the last looks; one that never came is no sign that nobody is there. */
    private enum Line {
        UNSEEN,
        UP,
        SHAKY,
        DOWN
    }

    private Stay(Noticeboard board, Visitor visitor, Here first, UI ui, Consumer<Whereabouts> onChange) {
        this.board = board;
        this.visitor = visitor;
        this.here = first;
        this.service = ui.getSession().getService();
        this.ui = ui;
        this.onChange = onChange;
    }

    static Stay begin(Noticeboard board, Visitor visitor, Here first, UI ui, Consumer<Whereabouts> onChange) {
        var stay = new Stay(board, visitor, first, ui, onChange);
        stay.pin();
        stay.announce();
        stay.lookLater();
        return stay;
    }

    private synchronized void pin() {
        gone = false;
        notices.clear();
        mine = board.pin(service, visitor, here, this);
    }

    synchronized void rewrite(Here there) {
        here = there;
        if (mine != null) mine.rewrite(there);
    }

    synchronized void end() {
        over = true;
        takeDown();
    }

    private void takeDown() {
        if (mine != null) mine.takeDown();
        mine = null;
    }

    private void lookLater() {
        CompletableFuture.delayedExecutor(LOOK.toNanos(), TimeUnit.NANOSECONDS, THREADS)
                .execute(this::look);
    }

    /** A screen that crashed says nothing, and the server keeps it for a quarter of an hour: the others see it go by its line. */
    private synchronized void look() {
        if (over) return;
        var push = ui.getInternals().getPushConnection();
        boolean up = push != null && push.isConnected();
        var before = line;
        line = switch (before) {
            case UNSEEN -> up ? Line.UP : Line.UNSEEN;
            case UP -> up ? Line.UP : Line.SHAKY;
            case SHAKY, DOWN -> up ? Line.UP : Line.DOWN;
        };
        if (line == Line.DOWN && before != Line.DOWN) leave();
        if (line == Line.UP && before == Line.DOWN) pin();
        lookLater();
    }

    /** Nobody looks at this screen: it must not believe any more that its person is here. */
    private void leave() {
        takeDown();
        gone = true;
        announce();
    }

    @Override
    public void pinned(String key, Here notice) {
        if (!notice.equals(notices.put(key, notice))) announce();
    }

    @Override
    public void takenDown(String key) {
        if (notices.remove(key) != null) announce();
    }

    private void announce() {
        if (over || !due.compareAndSet(false, true)) return;
        long wait = lastShown + PAUSE.toNanos() - System.nanoTime();
        if (wait <= 0) THREADS.execute(this::access);
        else
            CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, THREADS)
                    .execute(this::access);
    }

    /** In a thread of its own, because the access runs in it when the session is free, with the drawing and the push. */
    private void access() {
        try {
            ui.access(this::show);
        } catch (UIDetachedException gone) {
            over = true;
        }
    }

    private void show() {
        lastShown = System.nanoTime();
        due.set(false);
        if (over) return;
        var now = new Whereabouts(gone ? List.of() : List.copyOf(notices.values()));
        if (now.equals(shown)) return;
        shown = now;
        onChange.accept(now);
    }
}
