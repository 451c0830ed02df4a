package dev.beachhead.fieldwork;

import dev.beachhead.room.Statement;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceScreen;
import dev.beachhead.ui.StationScreen;
import dev.beachhead.ui.StationView;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Offers the field work to the frame, and to the other stations what was said about their statements. */
@Component
class FieldWorkScreen implements StationScreen, EvidenceScreen {
    private final Clock clock;

    FieldWorkScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String station() {
        return "fieldwork";
    }

    @Override
    public StationView open(Desk desk) {
        return new FieldWorkView(desk, clock);
    }

    @Override
    public void open(Desk desk, Statement statement, String words) {
        new EvidenceDialog(desk, statement, words).open();
    }
}
