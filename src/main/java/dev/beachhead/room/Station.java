package dev.beachhead.room;

/** A part that a team walks to: it has a place on the rail, and tells how far it is. */
public interface Station<S, C extends Command, E extends Event> extends RoomPart<S, C, E> {

    /** The method's five groups, in order. */
    enum Group {
        FRAME,
        FIND_A_MARKET,
        KNOW_THE_CUSTOMER,
        PROVE_THE_BUSINESS,
        AFTERWARDS
    }

    /**
     * How far a station is.
     *
     * @param percent 0 to 100, computed from the state
     * @param next the message key of what to do next
     */
    record Progress(int percent, String next) {
        public Progress {
            if (percent < 0 || percent > 100)
                throw new IllegalArgumentException("a percentage is 0 to 100: " + percent);
        }
    }

    Group group();

    /** The place within all stations, from 1, as the method numbers them. */
    int position();

    Progress progress(RoomState room);

    /** What is done at a station can be taken back, unless it says otherwise. */
    @Override
    default Reversal reversal(RoomState room, E event, Stamp stamp) {
        return Reversal.FREE;
    }
}
