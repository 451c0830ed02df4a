package dev.beachhead.facilitate;

import dev.beachhead.facilitate.FacilitateCommand.LeadTo;
import dev.beachhead.facilitate.Guidance.Lead;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where one screen goes because others want it to: called, led, or following somebody. Whoever types is not taken away but asked, and
 * whoever walks for themselves is left alone until they come back.
 */
final class Following {
    private final Desk desk;
    private final Walk walk;
    private final Runnable changed;
    private long heard;
    private long led;
    private String here = "";
    private Optional<String> sentTo = Optional.empty();
    private boolean aside;
    private Optional<ParticipantId> person = Optional.empty();
    private Optional<Invitation> invitation = Optional.empty();
    private Optional<String> back = Optional.empty();

    /** Goes to a station if nobody is typing on this screen; answers whether it did. */
    @FunctionalInterface
    interface Walk {
        void to(String station, Consumer<Outcome> then);
    }

    /** What came of wanting this screen elsewhere. */
    enum Outcome {
        GONE,
        BUSY
    }

    /** Somebody wants this screen at a station. */
    record Invitation(String station, ParticipantId by) {}

    /** @param changed what is said about it is drawn anew */
    Following(Desk desk, Walk walk, Runnable changed) {
        this.desk = desk;
        this.walk = walk;
        this.changed = changed;
        var guidance = desk.room().state(Facilitation.class).guidance();
        // an old call is no call, but whoever comes while somebody leads comes to where they are
        heard = guidance.call().map(Guidance.Call::seq).orElse(0L);
    }

    Optional<Invitation> invitation() {
        return invitation;
    }

    /** Where this screen was before it was called away. */
    Optional<String> back() {
        return back;
    }

    /** Whether this screen does not follow although somebody leads. */
    boolean isAside() {
        return aside;
    }

    Optional<ParticipantId> person() {
        return person;
    }

    boolean follows(ParticipantId who) {
        return person.filter(who::equals).isPresent();
    }

    static Optional<String> stationOf(Whereabouts whereabouts, ParticipantId who) {
        return Optional.ofNullable(whereabouts.places().get(who));
    }

    void render(RoomState room) {
        var guidance = room.state(Facilitation.class).guidance();
        guidance.call().filter(call -> call.seq() > heard).ifPresent(call -> {
            heard = call.seq();
            if (!isMe(call.by())) send(new Invitation(call.station(), call.by()), true);
        });
        var lead = guidance.lead().filter(one -> !isMe(one.by()));
        if (lead.isEmpty()) aside = false;
        lead.filter(one -> one.seq() > led).ifPresent(this::led);
    }

    private void led(Lead lead) {
        led = lead.seq();
        if (!aside) send(new Invitation(lead.station(), lead.by()), false);
    }

    /** Follows the person who is followed. */
    void mark(Whereabouts whereabouts) {
        person.ifPresent(who -> {
            var station = stationOf(whereabouts, who);
            if (whereabouts.people().stream().noneMatch(who::equals)) unfollow();
            else station.ifPresent(there -> send(new Invitation(there, who), false));
        });
    }

    /** This screen has come to a station, whoever wanted it. */
    void at(String station) {
        var guidance = desk.room().state(Facilitation.class).guidance();
        boolean sent = sentTo.filter(station::equals).isPresent();
        sentTo = Optional.empty();
        here = station;
        invitation = invitation.filter(one -> !one.station().equals(station));
        if (back.filter(station::equals).isPresent()) back = Optional.empty();
        if (guidance.isLedBy(desk.viewer().id()) && desk.viewer().leads()) desk.attempt(new LeadTo(station));
        if (sent) return;
        person = Optional.empty();
        guidance.lead()
                .filter(lead -> !isMe(lead.by()))
                .ifPresent(lead -> aside = led >= lead.seq() && !lead.station().equals(station));
    }

    void toggle(ParticipantId who) {
        if (follows(who)) unfollow();
        else {
            person = Optional.of(who);
            changed.run();
        }
    }

    void unfollow() {
        person = Optional.empty();
        changed.run();
    }

    void stepAside() {
        aside = true;
        changed.run();
    }

    /** Follows who leads again. */
    void rejoin() {
        aside = false;
        lead().ifPresent(lead -> {
            led = lead.seq();
            go(lead.station());
        });
        changed.run();
    }

    void accept() {
        invitation.ifPresent(one -> {
            back = Optional.of(here);
            invitation = Optional.empty();
            go(one.station());
        });
        changed.run();
    }

    /** Stays here; also when who wanted it moves on. */
    void decline() {
        boolean ofLead = invitation.isPresent()
                && lead().filter(lead -> lead.by().equals(invitation.get().by()))
                        .isPresent();
        if (ofLead) aside = true;
        invitation = Optional.empty();
        person = Optional.empty();
        changed.run();
    }

    void goBack() {
        var to = back;
        back = Optional.empty();
        to.ifPresent(desk::walkTo);
        changed.run();
    }

    void stay() {
        back = Optional.empty();
        changed.run();
    }

    private void send(Invitation wanted, boolean withAWayBack) {
        boolean known = wanted.station().equals(here)
                || sentTo.filter(wanted.station()::equals).isPresent()
                || invitation.filter(wanted::equals).isPresent();
        if (known) return;
        var from = here;
        sentTo = Optional.of(wanted.station());
        walk.to(wanted.station(), outcome -> {
            switch (outcome) {
                case GONE -> back = withAWayBack && !from.isEmpty() ? Optional.of(from) : Optional.empty();
                case BUSY -> {
                    sentTo = Optional.empty();
                    invitation = Optional.of(wanted);
                }
            }
            changed.run();
        });
    }

    private void go(String station) {
        if (station.equals(here)) return;
        sentTo = Optional.of(station);
        desk.walkTo(station);
    }

    private Optional<Lead> lead() {
        return desk.room().state(Facilitation.class).guidance().lead();
    }

    private boolean isMe(ParticipantId who) {
        return who.equals(desk.viewer().id());
    }
}
