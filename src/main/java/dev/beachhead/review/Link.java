package dev.beachhead.review;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that leads to a moment: {@code at=412&station=funnel}.
 *
 * @param at the event after which the room is shown, from 0
 * @param station in whose view; empty for the one in which it happened
 */
record Link(long at, Optional<String> station) {
    private static final Pattern AT = Pattern.compile("(?:^|&)at=(\\d{1,12})(?:&|$)");
    private static final Pattern STATION = Pattern.compile("(?:^|&)station=([a-z]{1,40})(?:&|$)");

    /** Empty when no moment is named. */
    static Optional<Link> parse(String query) {
        var at = AT.matcher(query);
        if (!at.find()) return Optional.empty();
        var station = STATION.matcher(query);
        return Optional.of(new Link(
                Long.parseLong(at.group(1)), station.find() ? Optional.of(station.group(1)) : Optional.empty()));
    }

    String query() {
        return "at=" + at + station.map(name -> "&station=" + name).orElse("");
    }
}
