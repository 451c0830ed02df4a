package dev.beachhead.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.calendar.NextSessionCommand.DropSession;
import dev.beachhead.calendar.NextSessionCommand.PlanSession;
import dev.beachhead.calendar.NextSessionEvent.SessionDropped;
import dev.beachhead.calendar.NextSessionEvent.SessionPlanned;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NextSessionTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant THEN = Instant.parse("2026-12-01T14:00:00Z");
    private static final ParticipantId WHO = ParticipantId.next();
    private static final NextSession NONE = NextSession.none();

    private static Decision decide(NextSession before, NextSessionCommand command, Role role) {
        var context = new Context(new Actor(WHO), Optional.of(role), NOW, new SplittableRandom(1));
        return NextSessionRules.decide(before, command, context);
    }

    private static Decision decide(NextSession before, NextSessionCommand command) {
        return decide(before, command, Role.FACILITATOR);
    }

    private static NextSession planned() {
        return NONE.apply(new SessionPlanned(THEN, 90, "Room 4"), new Stamp(1, WHO, NOW));
    }

    private static void assertField(Decision decision, String field) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why())
                                .isInstanceOfSatisfying(
                                        Rejection.Invalid.class,
                                        wrong -> assertThat(wrong.field()).isEqualTo(field)));
    }

    @Test
    void aFacilitatorPlansTheNextSessionToTheMinute() {
        assertThat(decide(NONE, new PlanSession(THEN.plusSeconds(30), 90, " Room\n4 ")))
                .isEqualTo(Decision.accept(new SessionPlanned(THEN, 90, "Room 4")));
        assertThat(planned().planned()).contains(new NextSession.Planned(THEN, 90, "Room 4", NOW));
    }

    @Test
    void nobodyElsePlansOrDropsIt() {
        for (var role : new Role[] {Role.PARTICIPANT, Role.MENTOR, Role.OBSERVER}) {
            assertThat(decide(NONE, new PlanSession(THEN, 90, ""), role)).isInstanceOf(Decision.Refused.class);
            assertThat(decide(planned(), new DropSession(), role)).isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    void planningItTheSameWayAgainChangesNothingAndAnyOtherWayMovesIt() {
        assertThat(decide(planned(), new PlanSession(THEN, 90, "Room 4"))).isEqualTo(Decision.accept());
        assertThat(decide(planned(), new PlanSession(THEN, 60, "Room 4")))
                .isEqualTo(Decision.accept(new SessionPlanned(THEN, 60, "Room 4")));
        assertThat(decide(planned(), new PlanSession(THEN, 90, "Room 5")))
                .isEqualTo(Decision.accept(new SessionPlanned(THEN, 90, "Room 5")));
        var later = THEN.plus(Duration.ofHours(1));
        assertThat(decide(planned(), new PlanSession(later, 90, "Room 4")))
                .isEqualTo(Decision.accept(new SessionPlanned(later, 90, "Room 4")));
    }

    @Test
    void aSessionIsToComeAndNotTooFarNorTooShortNorTooLong() {
        assertField(decide(NONE, new PlanSession(NOW, 90, "")), "session-at");
        assertField(decide(NONE, new PlanSession(NOW.plus(Duration.ofDays(740)), 90, "")), "session-at");
        assertField(decide(NONE, new PlanSession(THEN, 14, "")), "session-minutes");
        assertField(decide(NONE, new PlanSession(THEN, 721, "")), "session-minutes");
        assertField(decide(NONE, new PlanSession(THEN, 90, "x".repeat(201))), "session-place");
    }

    @Test
    void droppingItCountsAsAChangeAndDroppingNothingIsNone() {
        assertThat(decide(planned(), new DropSession())).isEqualTo(Decision.accept(new SessionDropped()));
        assertThat(decide(NONE, new DropSession())).isEqualTo(Decision.accept());
        var dropped = planned().apply(new SessionDropped(), new Stamp(2, WHO, NOW));
        assertThat(dropped).isEqualTo(new NextSession(Optional.empty(), 2));
    }
}
