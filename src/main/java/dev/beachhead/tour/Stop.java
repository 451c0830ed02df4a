package dev.beachhead.tour;

import java.util.Locale;

/** What the tour shows, in its order. */
enum Stop {
    ROOM("main"),
    STATIONS(".rail"),
    WORK(".station .head"),
    SECRET("[data-testid='station-vote']"),
    PANEL(".side"),
    SHARE("[data-testid='action-share']"),
    KEYS(".find"),
    AFTERWARDS("[data-testid='station-review']");

    private final String place;

    Stop(String place) {
        this.place = place;
    }

    /** Where it is on the page, as a selector; on a small screen it may be out of sight. */
    String place() {
        return place;
    }

    /** The name in message keys. */
    String key() {
        return "tour." + name().toLowerCase(Locale.ROOT);
    }
}
