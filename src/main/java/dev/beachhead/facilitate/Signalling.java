package dev.beachhead.facilitate;

import dev.beachhead.people.People;
import dev.beachhead.people.Person;
import dev.beachhead.presence.Signals;
import dev.beachhead.presence.Signals.Lowered;
import dev.beachhead.presence.Signals.Reaction;
import dev.beachhead.presence.Signals.Sign;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.presence.Whereabouts.Here;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.ui.Desk;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands and reactions, as one screen gives and sees them. Nothing of it is kept. */
final class Signalling {
    /** What was shown longer ago, whoever comes now has missed. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Desk desk;
    private final Clock clock;
    private final Map<ParticipantId, Reaction> seen = new HashMap<>();
    private Signals mine = Signals.NONE;

    /** Somebody reacted just now. */
    record Shown(ParticipantId who, Sign sign) {}

    Signalling(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void raise() {
        show(mine.raised(clock.instant()));
    }

    /** One's own hand, on all of one's screens; those of others, for facilitators. */
    void lower(List<ParticipantId> whose) {
        var lowering = mine.lowering(new Lowered(whose, clock.instant()));
        show(whose.contains(desk.viewer().id()) ? lowering.withHandDown() : lowering);
    }

    void react(Sign sign) {
        show(mine.reacting(new Reaction(sign, clock.instant())));
    }

    /** Lowers one's hand when that was asked for, and answers the reactions that are new. */
    List<Shown> mark(Whereabouts whereabouts) {
        if (whereabouts.here().stream().anyMatch(this::lowersMine)) show(mine.withHandDown());
        return whereabouts.here().stream()
                .filter(this::isNew)
                .map(screen -> new Shown(
                        screen.who(), screen.signals().reaction().orElseThrow().sign()))
                .toList();
    }

    private boolean isNew(Here screen) {
        var reaction = screen.signals().reaction();
        if (reaction.isEmpty()) return false;
        var before = seen.get(screen.who());
        if (before != null && !reaction.get().at().isAfter(before.at())) return false;
        seen.put(screen.who(), reaction.get());
        return reaction.get().at().isAfter(clock.instant().minus(FRESH));
    }

    private boolean lowersMine(Here screen) {
        var me = desk.viewer().id();
        return mine.hand().isPresent()
                && screen.signals()
                        .lowered()
                        .filter(one -> one.whose().contains(me))
                        .filter(one -> !one.at().isBefore(mine.hand().get()))
                        .isPresent()
                && (screen.who().equals(me) || leads(screen.who()));
    }

    private boolean leads(ParticipantId who) {
        return desk.room()
                .state(People.class)
                .person(who)
                .filter(Person::isPresent)
                .filter(Person::isFacilitator)
                .isPresent();
    }

    private void show(Signals next) {
        mine = next;
        desk.signals(next);
    }
}
