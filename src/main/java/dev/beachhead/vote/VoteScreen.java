package dev.beachhead.vote;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the vote to the frame. */
@Component
class VoteScreen implements StationScreen {

    @Override
    public String station() {
        return "vote";
    }

    @Override
    public StationView open(Desk desk) {
        return new VoteView(desk);
    }
}
