package dev.beachhead.presence;

import dev.beachhead.presence.Noticeboard.Visitor;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Presence by notices of screens. */
@Component
class ScreenPresence implements Presence {
    private final Noticeboard board;

    ScreenPresence(Noticeboard board) {
        this.board = board;
    }

    @Override
    public Visit enter(
            com.vaadin.flow.component.Component screen,
            WorkshopId workshop,
            ParticipantId me,
            String name,
            int colour,
            Consumer<Whereabouts> onChange) {
        var visit = new ScreenVisit(board, new Visitor(workshop, me, name, colour), onChange);
        visit.follow(screen);
        return visit;
    }
}
