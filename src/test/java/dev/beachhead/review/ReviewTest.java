package dev.beachhead.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.beachhead.review.Review.Participating;
import dev.beachhead.review.ReviewCommand.CatchUp;
import dev.beachhead.review.ReviewCommand.HideParticipation;
import dev.beachhead.review.ReviewCommand.Rate;
import dev.beachhead.review.ReviewCommand.ShowParticipation;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Happened;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private final ReviewStation station = new ReviewStation();
    private final PlainRoom room = new PlainRoom(station);
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId mentor = room.admit(Role.MENTOR);
    private final ParticipantId second = room.admit(Role.MENTOR);

    @Test
    void eachMentorHasARubricOfTheirOwnAndMayChangeIt() {
        room.accepted(mentor, new Rate(Criterion.FOCUS, 2, " Two markets. "));
        room.accepted(second, new Rate(Criterion.FOCUS, 5, "One market."));
        room.accepted(mentor, new Rate(Criterion.FOCUS, 4, "One now."));
        assertThat(review().rating(mentor, Criterion.FOCUS)).contains(new Rating(4, "One now."));
        assertThat(review().rating(second, Criterion.FOCUS)).contains(new Rating(5, "One market."));
        assertThat(room.accepted(mentor, new Rate(Criterion.FOCUS, 4, "One now.")))
                .isEmpty();
        assertThat(review().rubric(ada)).isEmpty();
    }

    @Test
    void aRatingIsOneToFiveAndHasAReason() {
        assertThat(room.refused(mentor, new Rate(Criterion.FOCUS, 0, "x")).key())
                .isEqualTo("review.no-score");
        assertThat(room.refused(mentor, new Rate(Criterion.FOCUS, 6, "x")).key())
                .isEqualTo("review.no-score");
        assertThat(room.refused(mentor, new Rate(Criterion.FOCUS, 5, " ")).key())
                .isEqualTo("review.no-reason");
        assertThat(room.refused(mentor, new Rate(Criterion.FOCUS, 5, "x".repeat(1_001))))
                .isEqualTo(new Rejection.Invalid("reason", "room.text-too-long", List.of(1_000, 1_001)));
        room.accepted(mentor, new Rate(Criterion.FOCUS, 1, "x".repeat(1_000)));
    }

    @Test
    void onlyMentorsRateAndOnlyFacilitatorsSayWhatIsShown() {
        var forbidden = Rejection.forbidden("room.may-not");
        assertThat(room.refused(ada, new Rate(Criterion.FOCUS, 5, "x"))).isEqualTo(forbidden);
        assertThat(room.refused(mentor, new HideParticipation())).isEqualTo(forbidden);
        assertThat(room.refused(mentor, new ShowParticipation())).isEqualTo(forbidden);
        assertThat(room.accepted(ada, new ShowParticipation())).isEmpty();
        room.accepted(ada, new HideParticipation());
        assertThat(review().participation()).isEqualTo(Participating.HIDDEN);
        assertThat(room.accepted(ada, new HideParticipation())).isEmpty();
        room.accepted(ada, new ShowParticipation());
        assertThat(review().participation()).isEqualTo(Participating.SHOWN);
    }

    @Test
    void whatSomebodyHasSeenOnlyGrowsAndNeverBeyondNow() {
        var observer = room.admit(Role.OBSERVER);
        room.accepted(observer, new CatchUp(2));
        assertThat(review().seenBy(observer)).isEqualTo(2);
        assertThat(room.accepted(observer, new CatchUp(1))).isEmpty();
        assertThat(room.refused(observer, new CatchUp(room.state().seq() + 1)).key())
                .isEqualTo("review.no-moment");
        assertThat(review().seenBy(ada)).isZero();
    }

    @Test
    void eachCriterionThatAnyMentorRatedIsAFifth() {
        room.accepted(mentor, new Rate(Criterion.FOCUS, 2, "x"));
        room.accepted(second, new Rate(Criterion.FOCUS, 3, "x"));
        assertThat(station.progress(room.state()).percent()).isEqualTo(20);
        SpokenKeys.assertSaid(station.progress(room.state()));
        for (var criterion : Criterion.values()) room.accepted(second, new Rate(criterion, 3, "y"));
        assertThat(station.progress(room.state()).percent()).isEqualTo(100);
        SpokenKeys.assertSaid(station.progress(room.state()));
    }

    @Test
    void theGiniCoefficientIsZeroForEqualsAndNearOneWhenOneDoesAll() {
        // mean 2, mean absolute difference of (1, 3) over all four pairs (0 + 2 + 2 + 0) / 4 = 1; half of it over the
        // mean: 1/4
        assertThat(Participation.gini(List.of(3, 1)).orElseThrow()).isEqualTo(0.25);
        assertThat(Participation.gini(List.of(3, 3, 3)).orElseThrow()).isZero();
        assertThat(Participation.gini(List.of(0, 0, 0, 8)).orElseThrow()).isEqualTo(0.75);
        assertThat(Participation.gini(List.of(4, 1, 3, 2)).orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(Participation.gini(List.of(5))).isEmpty();
        assertThat(Participation.gini(List.of(0, 0))).isEmpty();
    }

    @Test
    void whoDidNothingCountsAndWhoIsNotOfTheTeamDoesNot() {
        var lin = room.admit(Role.PARTICIPANT);
        var kofi = room.admit(Role.PARTICIPANT);
        var begin = Instant.parse("2026-03-02T09:00:00Z");
        var shares = Participation.of(
                List.of(
                        told(lin, begin, "vote"),
                        told(ada, begin.plusSeconds(1), "vote"),
                        told(lin, begin.plusSeconds(2), "funnel"),
                        told(mentor, begin.plusSeconds(3), "vote"),
                        told(lin, begin.plusSeconds(4), "people"),
                        untold(kofi, begin.plusSeconds(5))),
                List.of(ada, lin, kofi));
        assertThat(shares)
                .containsExactly(
                        new Participation.Share(lin, 2, Optional.of(begin), Optional.of(begin.plusSeconds(2))),
                        new Participation.Share(
                                ada, 1, Optional.of(begin.plusSeconds(1)), Optional.of(begin.plusSeconds(1))),
                        Participation.Share.none(kofi));
    }

    private static Happened told(ParticipantId who, Instant at, String part) {
        return happened(who, at, part, Optional.of(Telling.of("review.activity.shown")));
    }

    private static Happened untold(ParticipantId who, Instant at) {
        return happened(who, at, "vote", Optional.empty());
    }

    private static Happened happened(ParticipantId who, Instant at, String part, Optional<Telling> telling) {
        return new Happened(
                new Stamp(1, who, at), CommandId.next(), part, new ReviewEvent.ParticipationShown(), telling);
    }

    @Test
    void longSilencesAreShortenedAndEveryPlaceLeadsToItsEvent() {
        var start = Instant.parse("2026-03-02T09:00:00Z");
        var time = PlayTime.of(List.of(
                start,
                start.plusSeconds(4),
                start.plusSeconds(4_000),
                start.plusSeconds(3_000),
                start.plusSeconds(3_001)));
        assertThat(time.at()).containsExactly(0L, 4_000L, 14_000L, 14_000L, 15_000L);
        assertThat(time.eventAt(0)).isEqualTo(1);
        assertThat(time.eventAt(13_999)).isEqualTo(2);
        assertThat(time.eventAt(14_000)).isEqualTo(4);
        assertThat(time.eventAt(99_999)).isEqualTo(5);
        assertThat(time.placeOf(0)).isZero();
        assertThat(time.placeOf(5)).isEqualTo(15_000);
        assertThat(time.histogram(3)).containsExactly(2, 0, 3);
        assertThat(PlayTime.of(List.of()).eventAt(5)).isZero();
    }

    @Test
    void aLinkLeadsToItsMomentAndNothingElseDoes() {
        var link = new Link(412, Optional.of("funnel"));
        assertThat(Link.parse(link.query())).contains(link);
        assertThat(Link.parse("station=vote&at=7")).contains(new Link(7, Optional.of("vote")));
        assertThat(Link.parse("at=7&station=<b>")).contains(new Link(7, Optional.empty()));
        assertThat(Link.parse("at=-1")).isEmpty();
        assertThat(Link.parse("at=99999999999999999999")).isEmpty();
        assertThat(Link.parse("")).isEmpty();
    }

    private Review review() {
        return room.state().state(Review.class);
    }
}
