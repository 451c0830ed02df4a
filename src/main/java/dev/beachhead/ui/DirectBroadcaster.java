package dev.beachhead.ui;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.util.ExecutorsFactory;
import org.atmosphere.util.SimpleBroadcaster;

/**
 * Writes a push to its screen in the thread that brings it. A room brings each screen's news on a virtual thread of its own already:
 * the two thread pools in between cost more than the drawing, and held up nobody less.
 */
public final class DirectBroadcaster extends SimpleBroadcaster {

    @Override
    public Broadcaster initialize(String name, AtmosphereConfig config) {
        // each push puts its screen's heartbeat off; what was put off would stay in memory for another minute
        if (ExecutorsFactory.getScheduler(config) instanceof ScheduledThreadPoolExecutor scheduler)
            scheduler.setRemoveOnCancelPolicy(true);
        return super.initialize(name, config);
    }
}
