package dev.beachhead.research;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the research matrix to the frame. */
@Component
class ResearchScreen implements StationScreen {

    @Override
    public String station() {
        return "research";
    }

    @Override
    public StationView open(Desk desk) {
        return new ResearchView(desk);
    }
}
