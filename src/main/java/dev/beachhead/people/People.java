package dev.beachhead.people;

import dev.beachhead.room.Event;
import dev.beachhead.room.LeadSeat;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import dev.beachhead.room.Roster;
import dev.beachhead.room.Team;
import dev.beachhead.room.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The people of one workshop, and the workshop's own title and whether it goes on. Nobody ever leaves this state: who is removed
 * keeps a name, because their notes and votes do.
 *
 * @param title 1 to {@link PeopleRules#MAX_TITLE} characters; empty only before the workshop was opened
 * @param isOpen false before it was opened and after it was ended
 * @param openedAt when it was opened, {@link Instant#EPOCH} before that
 * @param seat the lead facilitator; empty only before the workshop was opened
 * @param byId everybody who ever joined
 * @param joined their order of joining
 */
public record People(
        String title,
        boolean isOpen,
        Instant openedAt,
        Optional<ParticipantId> seat,
        PMap<ParticipantId, Person> byId,
        PVector<ParticipantId> joined)
        implements Roster, Team, LeadSeat {

    static final People NOBODY =
            new People("", false, Instant.EPOCH, Optional.empty(), HashTreePMap.empty(), TreePVector.empty());

    /** Everybody who ever joined, in the order of joining; removed people too. */
    public Collection<Person> everyone() {
        return joined.stream().map(byId::get).toList();
    }

    /** Those who are not removed, in the order of joining. */
    public List<Person> present() {
        return joined.stream().map(byId::get).filter(Person::isPresent).toList();
    }

    /** Empty only for an id that never joined this workshop. */
    public Optional<Person> person(ParticipantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name, of removed people too; empty for an id that never joined. */
    public String nameOf(ParticipantId id) {
        return person(id).map(Person::name).orElse("");
    }

    @Override
    public Optional<Role> roleOf(ParticipantId id) {
        return person(id).filter(Person::isPresent).map(Person::role);
    }

    @Override
    public List<ParticipantId> team() {
        return present().stream()
                .filter(person -> person.role().works())
                .map(Person::id)
                .toList();
    }

    @Override
    public boolean hasCoFacilitator() {
        return present().stream().anyMatch(person -> person.isFacilitator() && !isSeatOf(person.id()));
    }

    @Override
    public Event takenBy(ParticipantId who) {
        return new PeopleEvent.SeatHandedOver(who);
    }

    /** Whether this is who holds the facilitator's seat. */
    public boolean isSeatOf(ParticipantId id) {
        return seat.filter(id::equals).isPresent();
    }

    /** Whether somebody else who is present has a name that looks the same. */
    boolean isTaken(String name, ParticipantId by) {
        var wanted = Texts.folded(name);
        return byId.values().stream()
                .anyMatch(person -> person.isPresent()
                        && !person.id().equals(by)
                        && Texts.folded(person.name()).equals(wanted));
    }

    People opened(String newTitle, Instant at, ParticipantId lead, String name) {
        return new People(newTitle, true, at, Optional.of(lead), byId, joined).with(lead, name, Role.FACILITATOR);
    }

    People with(ParticipantId id, String name, Role role) {
        var person = new Person(id, name, role, joined.size() % Person.COLOURS, Person.Standing.PRESENT);
        return new People(title, isOpen, openedAt, seat, byId.plus(id, person), joined.plus(id));
    }

    People changing(ParticipantId id, UnaryOperator<Person> change) {
        var person = byId.get(id);
        if (person == null) return this;
        return new People(title, isOpen, openedAt, seat, byId.plus(id, change.apply(person)), joined);
    }

    People titled(String newTitle) {
        return new People(newTitle, isOpen, openedAt, seat, byId, joined);
    }

    People ended() {
        return new People(title, false, openedAt, seat, byId, joined);
    }

    People reopened() {
        return new People(title, true, openedAt, seat, byId, joined);
    }

    People led(ParticipantId by) {
        return new People(title, isOpen, openedAt, Optional.of(by), byId, joined);
    }
}
