package dev.beachhead.presence;

import dev.beachhead.room.ParticipantId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everybody's screens, one's own too, in the order they came.
 *
 * @param here one entry a screen: somebody with two tabs is here twice
 */
public record Whereabouts(List<Here> here) {
    static final int LONGEST_STATION = 40;
    static final int LONGEST_ITEM = 80;

    /**
     * One screen.
     *
     * @param station the station's name; empty before the first one
     * @param editing the key of the item being edited on it
     */
    public record Here(ParticipantId who, String station, Optional<String> editing, Signals signals) {
        /** Refuses long texts, because every one of them is held for everybody and never evicted as long as its screen is open. */
        public Here {
            if (station.length() > LONGEST_STATION)
                throw new IllegalArgumentException("too long for a station's name: " + station.length());
            int item = editing.map(String::length).orElse(1);
            if (item < 1 || item > LONGEST_ITEM)
                throw new IllegalArgumentException("an item's key has 1 to " + LONGEST_ITEM + " characters: " + item);
        }

        Here(ParticipantId who, String station, Optional<String> editing) {
            this(who, station, editing, Signals.NONE);
        }
    }

    public Whereabouts {
        here = List.copyOf(here);
    }

    /** Each person once. */
    public Set<ParticipantId> people() {
        return who(_ -> true);
    }

    /** Each person once who has a screen at the station. */
    public List<ParticipantId> at(String station) {
        return List.copyOf(who(screen -> screen.station().equals(station)));
    }

    /** The station of each person who is at one; of several screens the last that came. */
    public Map<ParticipantId, String> places() {
        var places = new HashMap<ParticipantId, String>();
        for (var screen : here) if (!screen.station().isEmpty()) places.put(screen.who(), screen.station());
        return places;
    }

    /** Who edits what: by the key of each item that is being edited, each person once. */
    public Map<String, Set<ParticipantId>> edited() {
        var edited = new HashMap<String, Set<ParticipantId>>();
        for (var screen : here)
            screen.editing()
                    .ifPresent(item -> edited.computeIfAbsent(item, _ -> new LinkedHashSet<>())
                            .add(screen.who()));
        return edited;
    }

    /** Whose hand is up, who raised it first before the others; somebody with two screens once. */
    public List<ParticipantId> hands() {
        return here.stream()
                .filter(screen -> screen.signals().hand().isPresent())
                .sorted(Comparator.comparing(screen -> screen.signals().hand().orElseThrow()))
                .map(Here::who)
                .distinct()
                .toList();
    }

    private Set<ParticipantId> who(Predicate<Here> those) {
        var people = new LinkedHashSet<ParticipantId>();
        here.stream().filter(those).map(Here::who).forEach(people::add);
        return Collections.unmodifiableSet(people);
    }
}
