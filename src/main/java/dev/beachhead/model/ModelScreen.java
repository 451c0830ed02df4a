package dev.beachhead.model;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the business model canvas to the frame. */
@Component
class ModelScreen implements StationScreen {

    @Override
    public String station() {
        return ModelStation.NAME;
    }

    @Override
    public StationView open(Desk desk) {
        return new ModelView(desk);
    }
}
