package dev.beachhead.decide;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Offers the gates to the frame. */
@Component
class DecideScreen implements StationScreen {
    private final Clock clock;

    DecideScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String station() {
        return "decide";
    }

    @Override
    public StationView open(Desk desk) {
        return new DecideView(desk, clock);
    }
}
