package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.room.InterviewCounts;
import dev.beachhead.room.MarketScores;
import dev.beachhead.room.MarketSizes;
import dev.beachhead.room.RoomState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What speaks against a segment as the beachhead. Pure; the vote is asked for the candidate it came from, sizes and interviews for
 * the segment itself.
 */
public final class Warnings {
    /** The fewest people to interview about a market before it is chosen. */
    public static final int ENOUGH_INTERVIEWS = 10;

    private Warnings() {}

    /** In the order of {@link Warning}. */
    public static List<Warning> against(Segment segment, RoomState room) {
        return Stream.of(ofSize(segment, room), ofScore(segment, room), ofInterviews(segment, room))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Warning> ofSize(Segment segment, RoomState room) {
        var size = size(segment, room);
        if (size.isEmpty()) return Optional.of(Warning.SIZE_UNKNOWN);
        var others = room.state(Funnel.class).segmentsIn(Lane.ONE_MARKET, room.state(Brainstorm.class)).stream()
                .filter(other -> !other.id().equals(segment.id()))
                .map(other -> size(other, room))
                .toList();
        var compared = others.stream()
                .flatMap(Optional::stream)
                .map(size.get()::compareTo)
                .toList();
        if (compared.stream().anyMatch(comparison -> comparison < 0)) return Optional.empty();
        if (compared.stream().anyMatch(comparison -> comparison > 0)) return Optional.of(Warning.LARGEST_OF_FINALISTS);
        return compared.size() < others.size() ? Optional.of(Warning.SIZE_UNKNOWN) : Optional.empty();
    }

    private static Optional<BigDecimal> size(Segment segment, RoomState room) {
        return room.offering(MarketSizes.class)
                .flatMap(sizes -> sizes.yearly(segment.id().value()));
    }

    private static Optional<Warning> ofScore(Segment segment, RoomState room) {
        var rank = room.offering(MarketScores.class)
                .map(scores -> scores.rank(segment.market()))
                .orElse(OptionalInt.empty());
        return rank.orElse(Integer.MAX_VALUE) == 1 ? Optional.empty() : Optional.of(Warning.SCORE_NOT_FIRST);
    }

    private static Optional<Warning> ofInterviews(Segment segment, RoomState room) {
        int people = room.offering(InterviewCounts.class)
                .map(interviews -> interviews.about(segment.id().value()))
                .orElse(0);
        return people >= ENOUGH_INTERVIEWS ? Optional.empty() : Optional.of(Warning.FEWER_THAN_TEN_INTERVIEWS);
    }
}
