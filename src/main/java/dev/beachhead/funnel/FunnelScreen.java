package dev.beachhead.funnel;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the funnel to the frame. */
@Component
class FunnelScreen implements StationScreen {

    @Override
    public String station() {
        return "funnel";
    }

    @Override
    public StationView open(Desk desk) {
        return new FunnelView(desk);
    }
}
