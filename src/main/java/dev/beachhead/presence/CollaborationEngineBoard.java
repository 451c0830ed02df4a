package dev.beachhead.presence;

import com.vaadin.collaborationengine.ActionDispatcher;
import com.vaadin.collaborationengine.ActivationHandler;
import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationEngineConfiguration;
import com.vaadin.collaborationengine.CollaborationMap;
import com.vaadin.collaborationengine.ConnectionContext;
import com.vaadin.collaborationengine.EntryScope;
import com.vaadin.collaborationengine.MapChangeEvent;
import com.vaadin.collaborationengine.TopicConnection;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import dev.beachhead.presence.Whereabouts.Here;
import dev.beachhead.room.Ids;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * The board in Collaboration Engine, and the only class that knows it: one topic a workshop, one entry a screen.
 *
 * <p>Connections have a context of their own. The engine's component context would lock every session and push to every screen once a
 * change, unmerged, and throws when a UI closes while news are under way ({@link Stay} does that part); its system context holds up
 * the end of the server for a second when screens are open.
 */
@Component
class CollaborationEngineBoard implements Noticeboard {
    static final String TOPIC = "presence/";
    static final String MAP = "here";

    private static final Logger LOG = LoggerFactory.getLogger(CollaborationEngineBoard.class);

    private final Function<VaadinService, CollaborationEngine> engines;
    private final AtomicBoolean complained = new AtomicBoolean();

    CollaborationEngineBoard() {
        this(CollaborationEngine::getInstance);
    }

    CollaborationEngineBoard(Function<VaadinService, CollaborationEngine> engines) {
        this.engines = engines;
    }

    /**
     * A new one for each asking, because an engine keeps the one it is given. Its threads are virtual and never shut down: the engine
     * still needs them while the server stops, and they end by themselves.
     */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    static CollaborationEngineConfiguration collaborationEngineConfiguration() {
        var configuration = new CollaborationEngineConfiguration();
        configuration.setAutomaticallyActivatePush(false);
        configuration.setExecutorService(Executors.newVirtualThreadPerTaskExecutor());
        return configuration;
    }

    @Override
    public Notice pin(VaadinService service, Visitor visitor, Here first, Reader reader) {
        var entry = new Entry(first, reader);
        attempt(() -> entry.open(engines.apply(service), visitor));
        return entry;
    }

    private void attempt(Runnable something) {
        try {
            something.run();
        } catch (RuntimeException failure) {
            if (complained.compareAndSet(false, true))
                LOG.warn("Nobody sees who is here: Collaboration Engine fails. It is said once only", failure);
            else LOG.debug("Collaboration Engine fails again", failure);
        }
    }

    /** Is connected from the first to the last, and runs what the engine has to say one after the other, in none of our threads. */
    private final class InOrder implements ConnectionContext {
        @Override
        public Registration init(ActivationHandler handler, Executor threads) {
            handler.accept(new Turns(threads));
            return () -> handler.accept(null);
        }
    }

    private final class Turns implements ActionDispatcher {
        private final Executor threads;
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

        Turns(Executor threads) {
            this.threads = threads;
        }

        @Override
        public synchronized void dispatchAction(Command action) {
            last = last.thenRunAsync(() -> attempt(action::execute), threads);
        }

        @Override
        public <T> CompletableFuture<T> createCompletableFuture() {
            return new CompletableFuture<>();
        }
    }

    /**
     * One screen's entry. It is written once at a time, taken away by writing nothing, and its connection is closed only then: of two
     * writes that overlap the engine forgets whose they are and leaves the entry behind, and of a connection that is closed over a
     * write the others hear of the removal first and of the write then.
     */
    private final class Entry implements Notice {
        private final String key = Ids.next().toString();
        private final Reader reader;
        private @Nullable Here wanted;
        private boolean unwritten = true;
        private boolean writing;
        private @Nullable CollaborationMap map;
        private @Nullable Registration connection;

        Entry(Here first, Reader reader) {
            this.wanted = first;
            this.reader = reader;
        }

        synchronized void open(CollaborationEngine engine, Visitor visitor) {
            var user = new UserInfo(visitor.who().toString(), visitor.name());
            user.setColorIndex(visitor.colour());
            connection = engine.openTopicConnection(new InOrder(), TOPIC + visitor.workshop(), user, this::connected);
        }

        @Override
        public void rewrite(Here notice) {
            want(notice);
        }

        @Override
        public void takeDown() {
            want(null);
        }

        private synchronized void want(@Nullable Here notice) {
            wanted = notice;
            unwritten = true;
            attempt(this::write);
        }

        private synchronized void write() {
            if (map == null || writing || !unwritten) return;
            unwritten = false;
            writing = true;
            map.put(key, wanted, EntryScope.CONNECTION).whenComplete((done, failure) -> attempt(this::wrote));
        }

        private synchronized void wrote() {
            writing = false;
            if (unwritten) write();
            else if (wanted == null && connection != null) connection.remove();
        }

        private Registration connected(TopicConnection topic) {
            attempt(() -> {
                var entries = topic.getNamedMap(MAP);
                entries.subscribe(change -> attempt(() -> read(change)));
                begin(entries);
            });
            return this::disconnected;
        }

        private synchronized void begin(CollaborationMap entries) {
            map = entries;
            write();
        }

        private synchronized void disconnected() {
            map = null;
        }

        private void read(MapChangeEvent change) {
            var here = change.getValue(Here.class);
            if (here == null) reader.takenDown(change.getKey());
            else reader.pinned(change.getKey(), here);
        }
    }
}
