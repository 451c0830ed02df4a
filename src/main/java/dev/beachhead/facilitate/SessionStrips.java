package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.facilitate.FacilitateCommand.ClaimSeat;
import dev.beachhead.facilitate.FacilitateCommand.ClearSpotlight;
import dev.beachhead.facilitate.FacilitateCommand.StopLeading;
import dev.beachhead.people.People;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.LeadSeat;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is said above the station while somebody calls, leads, points at something, or is missed. */
final class SessionStrips extends Div {
    private final Desk desk;
    private final Following following;
    private final Clock clock;
    private final Strip invited;
    private final Strip brought;
    private final Strip leading;
    private final Strip led;
    private final Strip aside;
    private final Strip person;
    private final Strip spot;
    private final Strip absent;
    private final Strip hands;
    private List<ParticipantId> raised = List.of();
    private final Action clear;
    private final Action claim;
    private final RunningClock wait = new RunningClock().down();
    private Optional<SeatWatch.Absence> counted = Optional.empty();

    SessionStrips(Desk desk, Following following, Signalling signalling, Clock clock) {
        this.desk = desk;
        this.following = following;
        this.clock = clock;
        addClassName("session-strips");
        getElement().setAttribute("role", "status");
        invited = new Strip(
                "invited",
                act("come", "facilitate.come", Action.Weight.PRIMARY, following::accept),
                act("decline", "facilitate.decline", Action.Weight.QUIET, following::decline));
        brought = new Strip(
                "brought",
                act("back", "facilitate.back", Action.Weight.NORMAL, following::goBack),
                act("stay", "facilitate.stay", Action.Weight.QUIET, following::stay));
        leading = new Strip(
                "leading", act("strip-stop-leading", "facilitate.lead.stop", Action.Weight.NORMAL, this::stopLeading));
        led = new Strip("led", act("step-aside", "facilitate.aside", Action.Weight.NORMAL, following::stepAside));
        aside = new Strip("aside", act("rejoin", "facilitate.rejoin", Action.Weight.NORMAL, following::rejoin));
        person = new Strip("follow", act("unfollow", "facilitate.unfollow", Action.Weight.NORMAL, following::unfollow));
        clear = act("clear-spotlight", "facilitate.spot.clear", Action.Weight.QUIET, this::clearSpotlight);
        spot = new Strip(
                "spotlight", act("show-spotlight", "facilitate.spot.show", Action.Weight.NORMAL, this::reveal), clear);
        claim = act("claim", "facilitate.claim", Action.Weight.NORMAL, () -> desk.send(new ClaimSeat()));
        absent = new Strip("absent", claim);
        absent.addComponentAtIndex(1, wait);
        hands = new Strip(
                "hands",
                act("lower-hands", "facilitate.hands.lower", Action.Weight.NORMAL, () -> signalling.lower(raised)));
        add(invited, brought, leading, led, aside, person, spot, absent, hands);
    }

    private Action act(String name, String label, Action.Weight weight, Runnable press) {
        return new Action(name, getTranslation(label), weight, press);
    }

    void render(RoomState room, Viewer viewer) {
        var now = room.state(Facilitation.class);
        invited.show(following
                .invitation()
                .map(one -> getTranslation("facilitate.invited", desk.nameOf(one.by()), station(one.station()))));
        brought.show(following
                .back()
                .filter(any -> following.invitation().isEmpty())
                .map(from -> getTranslation("facilitate.brought", station(from))));
        var lead = now.guidance().lead();
        boolean mine = now.guidance().isLedBy(viewer.id());
        leading.show(lead.filter(any -> mine).map(any -> getTranslation("facilitate.leading")));
        var others = lead.filter(any -> !mine);
        led.show(others.filter(any -> !following.isAside())
                .map(one -> getTranslation("facilitate.led", desk.nameOf(one.by()))));
        aside.show(others.filter(any -> following.isAside())
                .map(one -> getTranslation("facilitate.led.aside", desk.nameOf(one.by()), station(one.station()))));
        person.show(following.person().map(who -> getTranslation("facilitate.following", desk.nameOf(who))));
        spot.show(now.guidance()
                .spotlight()
                .map(subject -> getTranslation("facilitate.spot", station(subject.station()))));
        clear.setVisible(viewer.leads());
        absence(room, viewer, now.seat());
    }

    private void absence(RoomState room, Viewer viewer, SeatWatch watch) {
        var seat = seat(room);
        var missed = watch.absence()
                .filter(one -> seat.filter(one.who()::equals).isPresent())
                .filter(one -> viewer.works() && !one.who().equals(viewer.id()));
        absent.show(missed.map(one -> getTranslation("facilitate.absent", desk.nameOf(one.who()), watch.minutes())));
        claim.setVisible(mayClaim(room, viewer));
        wait.setVisible(claim.isVisible());
        if (missed.equals(counted)) return;
        counted = missed;
        missed.ifPresent(one -> wait.show(
                RunningClock.Course.DOWN,
                () -> watch.wait(seat, clock.instant()).orElse(Duration.ZERO)));
    }

    /** Whoever leads sees whose turn it is wherever they are; the others see it in the panel. */
    void mark(Whereabouts whereabouts, Viewer viewer) {
        raised = whereabouts.hands();
        var names = raised.stream().map(desk::nameOf).toList();
        hands.show(Optional.of(names)
                .filter(some -> viewer.leads() && !some.isEmpty())
                .map(some -> getTranslation("facilitate.hands", some.size(), String.join(", ", some))));
    }

    private static boolean mayClaim(RoomState room, Viewer viewer) {
        return viewer.leads() || !room.state(People.class).hasCoFacilitator();
    }

    private String station(String name) {
        return getTranslation(name + ".station");
    }

    private void stopLeading() {
        desk.send(new StopLeading());
    }

    private void clearSpotlight() {
        desk.send(new ClearSpotlight());
    }

    private void reveal() {
        desk.room().state(Facilitation.class).guidance().spotlight().ifPresent(desk::reveal);
    }

    /** Who holds the seat, if anybody does. */
    static Optional<ParticipantId> seat(RoomState room) {
        return room.offering(LeadSeat.class).flatMap(LeadSeat::seat);
    }
}
