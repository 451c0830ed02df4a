package dev.beachhead.purpose;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the purpose sheet to the frame. */
@Component
class PurposeScreen implements StationScreen {

    @Override
    public String station() {
        return "purpose";
    }

    @Override
    public StationView open(Desk desk) {
        return new PurposeView(desk);
    }
}
