package dev.beachhead.tour;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the tour in every room. */
@Component
@Order(90)
class TourScreen implements FrameScreen {
    @Override
    public FramePart open(Desk desk) {
        return new TourOffer();
    }
}
