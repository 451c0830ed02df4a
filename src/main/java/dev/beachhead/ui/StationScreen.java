package dev.beachhead.ui;

/** Offers a station's view to the frame. A station registers one as a bean. */
public interface StationScreen {

    /** The station's name, as in {@link dev.beachhead.room.Station#name()}. */
    String station();

    StationView open(Desk desk);
}
