package dev.beachhead.room;

import java.time.Instant;
import java.util.List;

/** The rows of all rooms: what was acknowledged is in here, and nothing else is the truth. */
public interface Journal {

    /**
     * One event as it is kept.
     *
     * @param seq from 1, unique in its workshop
     * @param type the event's name, such as {@code brainstorm.note-added}
     * @param version of the payload, from 1
     * @param payload JSON
     * @param at the server's time, in whole milliseconds
     */
    record Row(
            WorkshopId workshop,
            long seq,
            String type,
            int version,
            String payload,
            ParticipantId actor,
            Instant at,
            CommandId command) {}

    /** Another writer took the next number first, or the workshop was deleted meanwhile. */
    final class LostRace extends Exception {
        private static final long serialVersionUID = 1L;

        public LostRace(WorkshopId workshop, long seq) {
            super("event " + seq + " of " + workshop + " is not the next any more");
        }
    }

    /** The rows after {@code seq}, in order; none when the workshop does not exist. */
    List<Row> read(WorkshopId workshop, long after);

    /**
     * Writes the rows and the workshop's summary in one transaction of their own, and returns when they are on disk.
     *
     * @param rows at least one, of one workshop, numbered without a gap
     * @throws LostRace when the rows do not follow directly on the last one that is on disk; then nothing was written
     */
    void append(List<Row> rows, Summary summary) throws LostRace;

    /** Forgets a workshop with all its rows. */
    void delete(WorkshopId workshop);
}
