package dev.beachhead.people;

import dev.beachhead.room.Role;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Locale;

/** The sentences of the activity. A role is part of the key, because its word is inflected differently from language to language. */
final class PeopleTellings {
    private PeopleTellings() {}

    static Telling of(People before, PeopleEvent event, Stamp stamp) {
        return switch (event) {
            case PeopleEvent.WorkshopOpened(var title, var _, var _) -> Telling.of("people.told.opened", title);
            case PeopleEvent.WorkshopRenamed(var title) -> Telling.of("people.told.renamed-workshop", title);
            case PeopleEvent.PersonJoined(var _, var _, var role) -> Telling.of(key("people.told.joined", role));
            case PeopleEvent.PersonRenamed renamed -> renamed(before, renamed, stamp);
            case PeopleEvent.PersonRemoved(var id) ->
                Telling.of("people.told.removed", id).to(id);
            case PeopleEvent.PersonReadmitted(var id) ->
                Telling.of("people.told.readmitted", id).to(id);
            case PeopleEvent.RoleRaised(var id, var role) ->
                Telling.of(key("people.told.raised", role)).to(id);
            case PeopleEvent.FacilitatorMade(var id) ->
                Telling.of("people.told.made-facilitator", id).to(id);
            case PeopleEvent.FacilitatorDismissed(var id) ->
                Telling.of("people.told.dismissed", id).to(id);
            case PeopleEvent.SeatHandedOver(var id) ->
                stamp.actor().equals(id)
                        ? Telling.of("people.told.claimed")
                        : Telling.of("people.told.handed-over", id).to(id);
            case PeopleEvent.WorkshopEnded() -> Telling.of("people.told.ended");
            case PeopleEvent.WorkshopReopened() -> Telling.of("people.told.reopened");
            case PeopleEvent.LinkRenewed(var role) -> Telling.of(key("people.told.link-renewed", role));
            case PeopleEvent.LinkRevoked(var role) -> Telling.of(key("people.told.link-revoked", role));
        };
    }

    /** Both names as they were written: looked up when it is shown, the old one would be gone. */
    private static Telling renamed(People before, PeopleEvent.PersonRenamed event, Stamp stamp) {
        var old = before.nameOf(event.participant());
        return stamp.actor().equals(event.participant())
                ? Telling.of("people.told.renamed-self", old, event.name())
                : Telling.of("people.told.renamed", old, event.name()).to(event.participant());
    }

    private static String key(String prefix, Role role) {
        return prefix + "." + role.name().toLowerCase(Locale.ROOT);
    }
}
