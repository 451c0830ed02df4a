package dev.beachhead.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.beachhead.room.WorkshopId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where somebody was going when they were asked who they are. The address of a place in the workshop keeps its meaning; a link that
 * invites may name a station with {@code go=review}, and whatever else stands in it is for that station. Anything else leads to where
 * the work is.
 *
 * @param station empty for where the work is
 */
record Wanted(String station, Map<String, List<String>> rest) {
    private static final String GO = "go";

    /** @param asked the address of the page that asked */
    static Wanted of(Location asked, WorkshopId workshop) {
        var segments = asked.getSegments();
        var rest = new HashMap<>(asked.getQueryParameters().getParameters());
        boolean within = segments.size() == 3
                && segments.getFirst().equals("w")
                && segments.get(1).equals(workshop.toString());
        if (within) return new Wanted(segments.getLast(), rest);
        var go = rest.getOrDefault(GO, List.of());
        boolean invites = List.of("in", "join").contains(segments.getFirst());
        if (go.isEmpty() || !invites) return new Wanted("", Map.of());
        rest.remove(GO);
        return new Wanted(go.getFirst(), rest);
    }

    QueryParameters query() {
        return new QueryParameters(rest);
    }
}
