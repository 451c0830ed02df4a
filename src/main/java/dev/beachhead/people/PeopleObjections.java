package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Pseudonyms;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** Which events from a file cannot be of a workshop's people: a second beginning, unknown people, names that are none. */
final class PeopleObjections {
    private PeopleObjections() {}

    static Optional<Rejection> to(People before, PeopleEvent event, ParticipantId actor) {
        boolean begun = before.seat().isPresent();
        return switch (event) {
            case PeopleEvent.WorkshopOpened(var title, var id, var name) ->
                begun
                        ? twice()
                        : notThemselves(id, actor).or(() -> toTitle(title)).or(() -> toName(name));
            case PeopleEvent _ when !begun -> Optional.of(Rejection.rule("people.no-workshop"));
            case PeopleEvent.WorkshopRenamed(var title) -> toTitle(title);
            case PeopleEvent.PersonJoined(var id, var name, var _) ->
                before.person(id).isPresent()
                        ? twice()
                        : notThemselves(id, actor).or(() -> toName(name)).or(() -> full(before));
            case PeopleEvent.PersonRenamed(var id, var name) ->
                unknown(before, id).or(() -> toName(name));
            case PeopleEvent.PersonRemoved(var id) ->
                before.isSeatOf(id)
                        ? Optional.of(Rejection.rule("people.seat-stays", before.nameOf(id)))
                        : unknown(before, id);
            case PeopleEvent.PersonReadmitted(var id) -> unknown(before, id).or(() -> full(before));
            case PeopleEvent.RoleRaised(var id, var _) -> unknown(before, id);
            case PeopleEvent.FacilitatorMade(var id) -> unknown(before, id);
            case PeopleEvent.FacilitatorDismissed(var id) ->
                before.isSeatOf(id)
                        ? Optional.of(Rejection.rule("people.seat-stays", before.nameOf(id)))
                        : unknown(before, id);
            case PeopleEvent.SeatHandedOver(var id) ->
                before.person(id).filter(Person::isPresent).isPresent()
                        ? Optional.empty()
                        : Optional.of(Rejection.rule("people.unknown-person"));
            case PeopleEvent.WorkshopEnded _,
                    PeopleEvent.WorkshopReopened _,
                    PeopleEvent.LinkRenewed _,
                    PeopleEvent.LinkRevoked _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> toTitle(String title) {
        if (Texts.folded(title).isEmpty()) return Optional.of(Rejection.rule("people.title-empty"));
        if (Texts.length(title) > PeopleRules.MAX_TITLE)
            return Optional.of(Rejection.rule("people.title-long", PeopleRules.MAX_TITLE));
        return Optional.empty();
    }

    private static Optional<Rejection> toName(String name) {
        if (Texts.folded(name).isEmpty()) return Optional.of(Rejection.rule("people.name-empty"));
        if (Texts.length(name) > PeopleRules.MAX_NAME)
            return Optional.of(Rejection.rule("people.name-long", PeopleRules.MAX_NAME));
        return Optional.empty();
    }

    /** Nobody joins for somebody else, and no pseudonym ever joins. */
    private static Optional<Rejection> notThemselves(ParticipantId id, ParticipantId actor) {
        return id.equals(actor) && !Pseudonyms.includes(id)
                ? Optional.empty()
                : Optional.of(Rejection.rule("people.unknown-person"));
    }

    private static Optional<Rejection> full(People before) {
        return before.present().size() >= PeopleRules.MAX_PRESENT
                ? Optional.of(Rejection.rule("people.full", PeopleRules.MAX_PRESENT))
                : Optional.empty();
    }

    private static Optional<Rejection> unknown(People before, ParticipantId id) {
        return before.person(id).isPresent() ? Optional.empty() : Optional.of(Rejection.rule("people.unknown-person"));
    }

    private static Optional<Rejection> twice() {
        return Optional.of(Rejection.rule("room.twice"));
    }
}
