package dev.beachhead.presence;

import com.vaadin.flow.server.VaadinService;
import dev.beachhead.presence.Whereabouts.Here;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;

/** Where each open screen has one small notice up that all other screens of its workshop read. */
interface Noticeboard {

    /** @param colour the index of the person's colour, from 0 */
    record Visitor(WorkshopId workshop, ParticipantId who, String name, int colour) {}

    /** Called one at a time, on any thread, never in the thread of whoever changed something. */
    interface Reader {
        /** @param key names the notice; keys sort in the order the notices were first pinned */
        void pinned(String key, Here notice);

        void takenDown(String key);
    }

    /** A notice that is up. Neither method fails. */
    interface Notice {
        void rewrite(Here notice);

        /** Also ends the reading. */
        void takeDown();
    }

    /** Pins a notice up, and reads all that are there and come. Never fails: without a board, nothing is ever read. */
    Notice pin(VaadinService service, Visitor visitor, Here first, Reader reader);
}
