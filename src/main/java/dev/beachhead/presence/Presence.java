package dev.beachhead.presence;

import com.vaadin.flow.component.Component;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;
import java.util.function.Consumer;

/** Who is in a room right now; not state, never journalled. When it cannot be known, it is empty: no screen fails over it. */
public interface Presence {

    /**
     * Is present for as long as the component is attached to an open screen, or until the visit ends. A component that is detached
     * and attached again, also to another UI, is present again, where it was.
     *
     * @param screen called with its session's lock held, as everything that is done to a component
     * @param name as others know this person
     * @param colour the index of the person's colour, from 0
     * @param onChange runs with the screen's session lock held (inside {@code ui.access}), at once (some milliseconds later) with the present situation and
     *     after each change; changes that come in quick succession are told as one
     */
    Visit enter(
            Component screen,
            WorkshopId workshop,
            ParticipantId me,
            String name,
            int colour,
            Consumer<Whereabouts> onChange);
}
