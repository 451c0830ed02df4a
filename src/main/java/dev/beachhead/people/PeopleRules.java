package dev.beachhead.people;

import static dev.beachhead.room.Decision.accept;
import static dev.beachhead.room.Decision.refuse;

import dev.beachhead.people.PeopleCommand.DismissFacilitator;
import dev.beachhead.people.PeopleCommand.EndWorkshop;
import dev.beachhead.people.PeopleCommand.HandOver;
import dev.beachhead.people.PeopleCommand.Join;
import dev.beachhead.people.PeopleCommand.MakeFacilitator;
import dev.beachhead.people.PeopleCommand.NoteLinkRenewed;
import dev.beachhead.people.PeopleCommand.NoteLinkRevoked;
import dev.beachhead.people.PeopleCommand.OpenWorkshop;
import dev.beachhead.people.PeopleCommand.Readmit;
import dev.beachhead.people.PeopleCommand.Remove;
import dev.beachhead.people.PeopleCommand.Rename;
import dev.beachhead.people.PeopleCommand.RenameWorkshop;
import dev.beachhead.people.PeopleCommand.ReopenWorkshop;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/** What may happen to a workshop and its people. Pure. */
public final class PeopleRules {
    /** The longest title of a workshop, in characters. */
    public static final int MAX_TITLE = 120;

    /** The longest name of a person, in characters. */
    public static final int MAX_NAME = 60;

    /** The most people who are present at once. */
    public static final int MAX_PRESENT = 200;

    private PeopleRules() {}

    static boolean admits(PeopleCommand command, Optional<Role> role) {
        // whoever is not in the workshop yet has no role, and the doors have already looked at link or code
        if (command instanceof OpenWorkshop || command instanceof Join) return true;
        if (command instanceof Rename) return role.isPresent();
        return role.filter(Role.FACILITATOR::equals).isPresent();
    }

    static Decision decide(People people, PeopleCommand command, Context context) {
        boolean begun = people.seat().isPresent();
        if (!begun && !(command instanceof OpenWorkshop)) return refuse("people.no-workshop");
        if (begun && !people.isOpen() && !worksAfterTheEnd(command)) return refuse("people.ended");
        return switch (command) {
            case OpenWorkshop open -> open(people, open, context);
            case RenameWorkshop(var title) -> renameWorkshop(people, title);
            case Join join -> join(people, join, context);
            case Rename rename -> rename(people, rename, context);
            case Remove(var participant) -> remove(people, participant);
            case Readmit(var participant) -> readmit(people, participant);
            case MakeFacilitator(var participant) -> makeFacilitator(people, participant);
            case DismissFacilitator(var participant) -> dismissFacilitator(people, participant);
            case HandOver(var participant) -> handOver(people, participant, context);
            case EndWorkshop() -> accept(new PeopleEvent.WorkshopEnded());
            case ReopenWorkshop() -> people.isOpen() ? accept() : accept(new PeopleEvent.WorkshopReopened());
            case NoteLinkRenewed(var role) -> accept(new PeopleEvent.LinkRenewed(role));
            case NoteLinkRevoked(var role) -> accept(new PeopleEvent.LinkRevoked(role));
        };
    }

    /** Mentors and observers still come in after the end, so a link of theirs must still be taken away then. */
    private static boolean worksAfterTheEnd(PeopleCommand command) {
        return command instanceof ReopenWorkshop
                || command instanceof Join
                || command instanceof NoteLinkRenewed
                || command instanceof NoteLinkRevoked;
    }

    /** What opens a workshop of which nothing is known yet. */
    static Decision opening(OpenWorkshop command, Instant now) {
        var actor = new Actor(command.participant());
        return decide(People.NOBODY, command, new Context(actor, Optional.empty(), now, new SplittableRandom(0)));
    }

    private static Decision open(People people, OpenWorkshop command, Context context) {
        requireSelf(command.participant(), context);
        if (people.seat().isPresent()) return refuse("people.already-open");
        var title = Texts.cleanLine(command.title());
        var name = Texts.cleanLine(command.name());
        return wrongTitle(title)
                .or(() -> wrongName(people, name, command.participant()))
                .map(Decision::refuse)
                .orElseGet(() -> accept(new PeopleEvent.WorkshopOpened(title, command.participant(), name)));
    }

    private static Decision renameWorkshop(People people, String typed) {
        var title = Texts.cleanLine(typed);
        var wrong = wrongTitle(title);
        if (wrong.isPresent()) return refuse(wrong.get());
        return title.equals(people.title()) ? accept() : accept(new PeopleEvent.WorkshopRenamed(title));
    }

    private static Decision join(People people, Join command, Context context) {
        requireSelf(command.participant(), context);
        boolean mayWork = people.isOpen() || !command.role().works();
        var known = people.person(command.participant());
        if (known.isPresent()) return joinAgain(known.get(), command.role(), mayWork);
        if (!mayWork) return refuse("people.join-ended");
        if (isFull(people)) return refuse("people.full", MAX_PRESENT);
        var name = Texts.cleanLine(command.name());
        return wrongName(people, name, command.participant())
                .map(Decision::refuse)
                .orElseGet(() -> accept(new PeopleEvent.PersonJoined(command.participant(), name, command.role())));
    }

    private static Decision joinAgain(Person person, Role role, boolean mayWork) {
        if (!person.isPresent()) return refuse(Rejection.forbidden("people.you-were-removed"));
        boolean stronger = role.compareTo(person.role()) < 0;
        return stronger && mayWork ? accept(new PeopleEvent.RoleRaised(person.id(), role)) : accept();
    }

    private static Decision rename(People people, Rename command, Context context) {
        boolean own = context.who().equals(command.participant());
        if (!own && !context.leads()) return refuse(Rejection.forbidden("people.own-name-only"));
        return withPresent(people, command.participant(), person -> {
            var name = Texts.cleanLine(command.name());
            var wrong = wrongName(people, name, person.id());
            if (wrong.isPresent()) return refuse(wrong.get());
            return name.equals(person.name()) ? accept() : accept(new PeopleEvent.PersonRenamed(person.id(), name));
        });
    }

    private static Decision remove(People people, ParticipantId participant) {
        if (people.isSeatOf(participant)) return refuse("people.seat-stays", people.nameOf(participant));
        return withKnown(
                people,
                participant,
                person -> person.isPresent() ? accept(new PeopleEvent.PersonRemoved(person.id())) : accept());
    }

    private static Decision readmit(People people, ParticipantId participant) {
        return withKnown(people, participant, person -> {
            if (person.isPresent()) return accept();
            if (isFull(people)) return refuse("people.full", MAX_PRESENT);
            if (people.isTaken(person.name(), person.id())) return refuse("people.name-taken-meanwhile", person.name());
            return accept(new PeopleEvent.PersonReadmitted(person.id()));
        });
    }

    private static Decision makeFacilitator(People people, ParticipantId participant) {
        return withPresent(
                people,
                participant,
                person -> person.isFacilitator() ? accept() : accept(new PeopleEvent.FacilitatorMade(person.id())));
    }

    private static Decision dismissFacilitator(People people, ParticipantId participant) {
        if (people.isSeatOf(participant)) return refuse("people.seat-stays", people.nameOf(participant));
        return withPresent(
                people,
                participant,
                person ->
                        person.isFacilitator() ? accept(new PeopleEvent.FacilitatorDismissed(person.id())) : accept());
    }

    private static Decision handOver(People people, ParticipantId participant, Context context) {
        if (!people.isSeatOf(context.who())) return refuse(Rejection.forbidden("people.seat-holder-only"));
        if (people.isSeatOf(participant)) return accept();
        return withPresent(people, participant, person -> accept(new PeopleEvent.SeatHandedOver(person.id())));
    }

    private static Decision withKnown(People people, ParticipantId participant, Function<Person, Decision> then) {
        return people.person(participant).map(then).orElseGet(() -> refuse("people.unknown-person"));
    }

    private static Decision withPresent(People people, ParticipantId participant, Function<Person, Decision> then) {
        return withKnown(
                people,
                participant,
                person -> person.isPresent() ? then.apply(person) : refuse("people.was-removed", person.name()));
    }

    private static Optional<Rejection> wrongTitle(String title) {
        if (Texts.folded(title).isEmpty()) return Optional.of(wrong("title", "people.title-empty"));
        if (Texts.length(title) > MAX_TITLE) return Optional.of(wrong("title", "people.title-long", MAX_TITLE));
        return Optional.empty();
    }

    private static Optional<Rejection> wrongName(People people, String name, ParticipantId by) {
        if (Texts.folded(name).isEmpty()) return Optional.of(wrong("name", "people.name-empty"));
        if (Texts.length(name) > MAX_NAME) return Optional.of(wrong("name", "people.name-long", MAX_NAME));
        if (people.isTaken(name, by)) return Optional.of(wrong("name", "people.name-taken", name));
        return Optional.empty();
    }

    private static Rejection wrong(String field, String key, Object... arguments) {
        return new Rejection.Invalid(field, key, List.of(arguments));
    }

    private static boolean isFull(People people) {
        return people.present().size() >= MAX_PRESENT;
    }

    /** The room believes who sends a command, not whom it is about: nobody opens or joins for somebody else. */
    private static void requireSelf(ParticipantId participant, Context context) {
        if (!participant.equals(context.who()))
            throw new IllegalArgumentException("people come in as themselves, not for somebody else");
    }
}
