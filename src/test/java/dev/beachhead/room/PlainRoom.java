package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A room without a journal, for tests of a part's rules. Time passes only when it is told to. Every refusal and every sentence of
 * the activity that a test brings about is also checked to be said in all languages.
 */
public final class PlainRoom {
    private final Parts parts;
    private RoomState state;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    public PlainRoom(RoomPart<?, ?, ?>... parts) {
        var all = new ArrayList<RoomPart<?, ?, ?>>(List.of(parts));
        all.add(new TestRoster());
        this.parts = new Parts(all);
        this.state = this.parts.empty(WorkshopId.next());
    }

    public ParticipantId admit(Role role) {
        var who = ParticipantId.next();
        admit(who, role);
        return who;
    }

    public void admit(ParticipantId who, Role role) {
        accepted(who, new TestRoster.Admit(who, role));
    }

    /** What came of a command that must be accepted. */
    public List<Event> accepted(ParticipantId who, Command command) {
        var decision = send(who, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }

    /** Why a command that must be refused was refused; it changed nothing. */
    public Rejection refused(ParticipantId who, Command command) {
        var before = state;
        var decision = send(who, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(state).isSameAs(before);
        return ((Decision.Refused) decision).why();
    }

    public Decision send(ParticipantId who, Command command) {
        var context =
                new Context(new Actor(who), Parts.roster(state).roleOf(who), now, new SplittableRandom(state.seq()));
        var decision = parts.decide(state, command, context);
        var wish = CommandId.next();
        switch (decision) {
            case Decision.Accepted(var events) -> events.forEach(event -> happen(who, event, wish));
            case Decision.Refused(var why) -> {
                if (!why.key().startsWith("room.")) SpokenKeys.assertSaid(why);
            }
        }
        return decision;
    }

    /** Lets something happen that no command may have led to. */
    public void happen(ParticipantId who, Event event) {
        happen(who, event, CommandId.next());
    }

    private void happen(ParticipantId who, Event event, CommandId wish) {
        var told = state.activity();
        state = parts.apply(state, event, new Stamp(state.seq() + 1, who, now), wish);
        if (state.activity() != told) SpokenKeys.assertSaid(newest());
    }

    public void wait(Duration duration) {
        now = now.plus(duration);
    }

    public RoomState state() {
        return state;
    }

    public List<Telling> tellings() {
        return state.activity().entries().stream().map(Activity.Entry::telling).toList();
    }

    /** The last sentence of the activity. */
    public Telling newest() {
        return tellings().getFirst();
    }
}
