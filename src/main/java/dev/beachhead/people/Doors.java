package dev.beachhead.people;

import dev.beachhead.people.PeopleCommand.Join;
import dev.beachhead.people.PeopleCommand.NoteLinkRenewed;
import dev.beachhead.people.PeopleCommand.NoteLinkRevoked;
import dev.beachhead.people.PeopleCommand.OpenWorkshop;
import dev.beachhead.room.Actor;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Deed;
import dev.beachhead.room.Event;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Texts;
import dev.beachhead.room.WorkshopId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The ways into a workshop: opening one, a secret link for each role, and a short code for participants. None of these methods may be
 * called within a transaction: what a room answers is on disk.
 */
@Service
public class Doors {
    private final Rooms rooms;
    private final Seats seats;
    private final Keys keys;
    private final ApiTokens tokens;
    private final Tries tries;
    private final CreateSettings create;

    Doors(Rooms rooms, Seats seats, Keys keys, ApiTokens tokens, Tries tries, CreateSettings create) {
        this.rooms = rooms;
        this.seats = seats;
        this.keys = keys;
        this.tokens = tokens;
        this.tries = tries;
        this.create = create;
    }

    /**
     * Opens a workshop with the guest in the facilitator's seat. Where accounts are required, the caller must be signed in.
     *
     * @param address the caller's network address, whose workshops are counted
     */
    public Opened open(String title, String name, GuestId guest, String address) {
        return open(guest, address, (workshop, participant) -> {
            var command = new OpenWorkshop(title, participant, name);
            return rooms.execute(workshop, CommandId.next(), new Actor(participant), command);
        });
    }

    /**
     * As {@link #open}, but the workshop begins with what happened elsewhere: as if the guest had opened it when the first of that
     * happened.
     *
     * @param happened at least one
     */
    public Opened openWith(List<Deed> happened, String title, String name, GuestId guest, String address) {
        return open(guest, address, (workshop, participant) -> {
            var begun = happened.getFirst().at();
            var command = new OpenWorkshop(title, participant, name);
            return switch (PeopleRules.opening(command, begun)) {
                case Decision.Refused(var why) -> new Outcome.Refused(why);
                case Decision.Accepted(var opening) ->
                    rooms.adopt(
                            workshop,
                            CommandId.next(),
                            Stream.concat(
                                            opening.stream().map(event -> new Deed(participant, event, begun)),
                                            happened.stream())
                                    .toList());
            };
        });
    }

    /** As {@link #open}, but with what was prepared in another workshop; the guest is taken to have set it up. */
    public Opened openFrom(List<Event> prepared, String title, String name, GuestId guest, String address) {
        return open(guest, address, (workshop, participant) -> {
            var now = keys.now();
            return switch (PeopleRules.opening(new OpenWorkshop(title, participant, name), now)) {
                case Decision.Refused(var why) -> new Outcome.Refused(why);
                case Decision.Accepted(var opening) ->
                    rooms.adopt(
                            workshop,
                            CommandId.next(),
                            Stream.concat(opening.stream(), prepared.stream())
                                    .map(event -> new Deed(participant, event, now))
                                    .toList());
            };
        });
    }

    private Opened open(GuestId guest, String address, BiFunction<WorkshopId, ParticipantId, Outcome> opening) {
        var refusal = knock(address);
        if (refusal.isPresent()) return new Opened.Refused(refusal.get());
        return begin(
                ParticipantId.next(), opening, opened -> seats.take(guest, opened.workshop(), opened.participant()));
    }

    /**
     * Why nobody may open a workshop from this address now; empty when they may, and then it is counted as one that was opened. Where
     * accounts are required, the caller must be signed in.
     */
    public Optional<Rejection> knock(String address) {
        if (create.signInRequired() && !isSignedIn()) return Optional.of(Rejection.forbidden("people.sign-in-first"));
        if (!tries.mayOpen(address)) return Optional.of(Rejection.rule("people.too-many-workshops"));
        return Optional.empty();
    }

    /**
     * Opens a workshop as it was elsewhere, with the same people, none of whom any browser is yet: they are known by their names alone.
     * Who calls this has {@link #knock knocked}.
     *
     * @param happened at least one, the first of which opens the workshop
     * @param seat who holds the facilitator's seat then
     */
    public Opened restore(List<Deed> happened, ParticipantId seat) {
        return begin(seat, (workshop, participant) -> rooms.adopt(workshop, CommandId.next(), happened), any -> {});
    }

    /**
     * As {@link #restore(List, ParticipantId)}, with the guest in the facilitator's seat: as the person of that name who is in the
     * workshop, or else as one more.
     *
     * @param people as they are after what happened
     */
    public Opened restore(List<Deed> happened, People people, String name, GuestId guest) {
        var clean = Texts.cleanLine(name);
        var known = people.present().stream()
                .filter(person -> Texts.folded(person.name()).equals(Texts.folded(clean)))
                .findFirst();
        var lead = known.map(Person::id).orElseGet(ParticipantId::next);
        var joined = new PeopleEvent.PersonJoined(lead, clean, Role.FACILITATOR);
        var wrong = known.isPresent() ? Optional.<Rejection>empty() : PeopleObjections.to(people, joined, lead);
        if (wrong.isPresent()) return new Opened.Refused(wrong.get());
        var deeds = new ArrayList<>(happened);
        var last = happened.getLast().at();
        var now = keys.now().isBefore(last) ? last : keys.now();
        if (known.isEmpty()) deeds.add(new Deed(lead, joined, now));
        if (!people.isSeatOf(lead)) deeds.add(new Deed(lead, new PeopleEvent.SeatHandedOver(lead), now));
        return begin(
                lead,
                (workshop, participant) -> rooms.adopt(workshop, CommandId.next(), deeds),
                opened -> seats.take(guest, opened.workshop(), lead));
    }

    private Opened begin(
            ParticipantId participant,
            BiFunction<WorkshopId, ParticipantId, Outcome> opening,
            Consumer<Opened.Admitted> seating) {
        var workshop = WorkshopId.next();
        return switch (opening.apply(workshop, participant)) {
            case Outcome.Refused(var why) -> new Opened.Refused(why);
            case Outcome.Committed _ -> {
                var opened = new Opened.Admitted(workshop, participant, keys.cut(workshop));
                seating.accept(opened);
                yield opened;
            }
        };
    }

    /** Where a code leads. @param address the caller's network address, whose wrong tries are counted */
    public Invitation invitationByCode(String code, String address) {
        if (tries.areTooMany(address)) return new Invitation.Refused(tooManyTries());
        return JoinCode.parse(code)
                .flatMap(keys::find)
                .flatMap(workshop -> invitation(workshop, Role.PARTICIPANT))
                .orElseGet(() -> wrong(address, new Rejection.Invalid("code", "people.code-wrong", List.of())));
    }

    /** Where a link leads. @param address the caller's network address, whose wrong tries are counted */
    public Invitation invitationByToken(String token, String address) {
        if (tries.areTooMany(address)) return new Invitation.Refused(tooManyTries());
        return keys.find(token)
                .flatMap(this::invitation)
                .orElseGet(() -> wrong(address, Rejection.rule("people.link-wrong")));
    }

    /**
     * Comes in by code, as a participant.
     *
     * @param name ignored for a guest who is already in the workshop, and is let in as the same participant with the same role: a code
     *     that hangs on the wall makes nobody more than they were
     */
    public Joined joinByCode(String code, String name, GuestId guest, String address) {
        return switch (invitationByCode(code, address)) {
            case Invitation.Refused(var why) -> new Joined.Refused(why);
            case Invitation.To invitation -> {
                var workshop = invitation.workshop();
                var known = seats.of(guest, workshop).flatMap(people(workshop)::person);
                if (known.isPresent()) yield enter(workshop, known.get().role(), name, guest);
                yield tries.mayJoinByCode(workshop)
                        ? enter(workshop, Role.PARTICIPANT, name, guest)
                        : new Joined.Refused(tooManyTries());
            }
        };
    }

    /**
     * Comes in by a link, with its role.
     *
     * @param name ignored for a guest who is already in the workshop, and is let in as the same participant, with the stronger role
     */
    public Joined joinByToken(String token, String name, GuestId guest, String address) {
        return switch (invitationByToken(token, address)) {
            case Invitation.Refused(var why) -> new Joined.Refused(why);
            case Invitation.To(var workshop, var _, var role, var _) -> enter(workshop, role, name, guest);
        };
    }

    /** Who a guest is in a workshop; a removed person still is somebody there, but has no role. */
    public Optional<ParticipantId> participant(GuestId guest, WorkshopId workshop) {
        return seats.of(guest, workshop);
    }

    /** As {@link #participant}, but empty for whoever was removed since. */
    public Optional<ParticipantId> member(GuestId guest, WorkshopId workshop) {
        return participant(guest, workshop)
                .filter(id ->
                        rooms.state(workshop).state(People.class).roleOf(id).isPresent());
    }

    /** In no order; one that was deleted a moment ago may be among them. */
    public List<WorkshopId> workshopsOf(GuestId guest) {
        return seats.workshopsOf(guest);
    }

    /** The short code as it is shown, in two groups of four; empty for a workshop that does not exist. For those who are in it. */
    public String code(WorkshopId workshop) {
        return exists(workshop) ? keys.code(workshop).shown() : "";
    }

    /**
     * Makes a role's link anew; the old one stops working at once.
     *
     * @param actor must be a facilitator
     * @param expiry how long the link works; empty for ever
     */
    public Renewed renewLink(WorkshopId workshop, Role role, Actor actor, Optional<Duration> expiry) {
        return switch (rooms.execute(workshop, CommandId.next(), actor, new NoteLinkRenewed(role))) {
            case Outcome.Refused(var why) -> new Renewed.Refused(why);
            case Outcome.Committed _ -> new Renewed.Link(keys.renew(workshop, role, expiry));
        };
    }

    /** Takes a role's link away; who came by it stays. @param actor must be a facilitator */
    public Outcome revokeLink(WorkshopId workshop, Role role, Actor actor) {
        var outcome = rooms.execute(workshop, CommandId.next(), actor, new NoteLinkRevoked(role));
        if (outcome.isCommitted()) keys.revoke(workshop, role);
        return outcome;
    }

    /** The newest link of each role, revoked or not, in the order of the roles. For facilitators only. */
    public List<LinkStatus> links(WorkshopId workshop) {
        return keys.statuses(workshop);
    }

    /**
     * Deletes a workshop for ever, with all that was done in it.
     *
     * @param actor must hold the facilitator's seat
     * @param typedTitle must be the workshop's title
     * @return empty when it is deleted
     */
    public Optional<Rejection> delete(WorkshopId workshop, Actor actor, String typedTitle) {
        var people = people(workshop);
        if (!people.isSeatOf(actor.id())) return Optional.of(Rejection.forbidden("people.seat-holder-only"));
        if (!people.title().equals(Texts.cleanLine(typedTitle)))
            return Optional.of(new Rejection.Invalid("title", "people.title-differs", List.of(people.title())));
        rooms.delete(workshop);
        seats.forget(workshop);
        keys.forget(workshop);
        tokens.forget(workshop);
        return Optional.empty();
    }

    private Joined enter(WorkshopId workshop, Role role, String name, GuestId guest) {
        // before the room knows: were it the other way round, a crash in between would leave a name that its owner
        // cannot take again
        var participant = seats.reserve(guest, workshop);
        var command = new Join(participant, name, role);
        return switch (rooms.execute(workshop, CommandId.next(), new Actor(participant), command)) {
            case Outcome.Committed _ -> new Joined.Admitted(workshop, participant);
            case Outcome.Refused(var why) -> {
                if (people(workshop).person(participant).isEmpty()) seats.release(guest, workshop);
                yield new Joined.Refused(why);
            }
        };
    }

    private Optional<Invitation> invitation(Keys.Link link) {
        var status = link.status();
        if (status.revoked().isPresent())
            return Optional.of(new Invitation.Refused(Rejection.rule("people.link-revoked")));
        if (status.isExpired(keys.now()))
            return Optional.of(new Invitation.Refused(Rejection.rule("people.link-expired")));
        return invitation(link.workshop(), status.role());
    }

    private Optional<Invitation> invitation(WorkshopId workshop, Role role) {
        if (!exists(workshop)) return Optional.empty();
        var people = people(workshop);
        return Optional.of(new Invitation.To(workshop, people.title(), role, people.isOpen()));
    }

    private Invitation wrong(String address, Rejection why) {
        tries.wrong(address);
        return new Invitation.Refused(why);
    }

    private boolean exists(WorkshopId workshop) {
        return people(workshop).seat().isPresent();
    }

    private People people(WorkshopId workshop) {
        return rooms.state(workshop).state(People.class);
    }

    private static Rejection tooManyTries() {
        return Rejection.rule("people.too-many-tries");
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
