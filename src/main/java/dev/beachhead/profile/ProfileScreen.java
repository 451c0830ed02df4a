package dev.beachhead.profile;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the end-user profiles to the frame. */
@Component
class ProfileScreen implements StationScreen {

    @Override
    public String station() {
        return "profile";
    }

    @Override
    public StationView open(Desk desk) {
        return new ProfileView(desk);
    }
}
