package dev.beachhead.brainstorm;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the brainstorm board to the frame. */
@Component
class BrainstormScreen implements StationScreen {

    @Override
    public String station() {
        return "brainstorm";
    }

    @Override
    public StationView open(Desk desk) {
        return new BrainstormView(desk);
    }
}
