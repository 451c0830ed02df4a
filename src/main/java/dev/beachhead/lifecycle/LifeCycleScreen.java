package dev.beachhead.lifecycle;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the life cycle to the frame. */
@Component
class LifeCycleScreen implements StationScreen {

    @Override
    public String station() {
        return LifeCycle.STATION;
    }

    @Override
    public StationView open(Desk desk) {
        return new LifeCycleView(desk);
    }
}
