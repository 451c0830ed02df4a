package dev.beachhead.persona;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import org.springframework.stereotype.Component;

/** Offers the persona to the frame. */
@Component
class PersonaScreen implements StationScreen {
    private final Portraits portraits;

    PersonaScreen(Portraits portraits) {
        this.portraits = portraits;
    }

    @Override
    public String station() {
        return Personas.STATION;
    }

    @Override
    public StationView open(Desk desk) {
        return new PersonaView(desk, portraits);
    }
}
