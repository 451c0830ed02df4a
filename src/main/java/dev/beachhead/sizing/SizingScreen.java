package dev.beachhead.sizing;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the sizes of markets to the frame. */
@Component
class SizingScreen implements StationScreen {

    @Override
    public String station() {
        return "sizing";
    }

    @Override
    public StationView open(Desk desk) {
        return new SizingView(desk);
    }
}
