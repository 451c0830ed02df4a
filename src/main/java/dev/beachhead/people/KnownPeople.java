package dev.beachhead.people;

import dev.beachhead.people.PeopleEvent.LinkRenewed;
import dev.beachhead.people.PeopleEvent.LinkRevoked;
import dev.beachhead.people.PeopleEvent.PersonJoined;
import dev.beachhead.people.PeopleEvent.PersonReadmitted;
import dev.beachhead.people.PeopleEvent.PersonRemoved;
import dev.beachhead.people.PeopleEvent.PersonRenamed;
import dev.beachhead.people.PeopleEvent.WorkshopOpened;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people's events as they may leave the server: nothing of links, and whoever is removed by now has no name. Their work stays, and
 * that it is one person's.
 */
final class KnownPeople {
    /** Stands for a name in every language. */
    static final String NAMELESS = "…";

    private KnownPeople() {}

    static List<Recorded<PeopleEvent>> in(List<Recorded<PeopleEvent>> journal) {
        var removed = new HashSet<ParticipantId>();
        for (var one : journal) {
            switch (one.event()) {
                case PersonRemoved(var id) -> removed.add(id);
                case PersonReadmitted(var id) -> removed.remove(id);
                case PeopleEvent _ -> {}
            }
        }
        return journal.stream()
                .filter(one -> !(one.event() instanceof LinkRenewed || one.event() instanceof LinkRevoked))
                .map(one -> new Recorded<>(one.stamp(), without(removed, one.event())))
                .toList();
    }

    private static PeopleEvent without(Set<ParticipantId> removed, PeopleEvent event) {
        return switch (event) {
            case WorkshopOpened(var title, var id, var _)
            when removed.contains(id) -> new WorkshopOpened(title, id, NAMELESS);
            case PersonJoined(var id, var _, var role)
            when removed.contains(id) -> new PersonJoined(id, NAMELESS, role);
            case PersonRenamed(var id, var _) when removed.contains(id) -> new PersonRenamed(id, NAMELESS);
            case PeopleEvent other -> other;
        };
    }
}
