package dev.beachhead.decide;

import dev.beachhead.fieldwork.FieldWork;
import dev.beachhead.fieldwork.ProblemTally;
import dev.beachhead.funnel.Warnings;
import dev.beachhead.room.BusinessModelFacts;
import dev.beachhead.room.Markets;
import dev.beachhead.room.PayingCustomers;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.Optional;

/** What a gate's checks come to, computed from the room. Pure. What no part of the room can answer yet is open. */
public final class GateChecks {
    /** One sale may be luck, two may be friends. */
    public static final int ENOUGH_CUSTOMERS = 3;

    private GateChecks() {}

    /**
     * One check.
     *
     * @param met whether the gate could be passed as far as it goes
     * @param figures what was counted, for the sentence about it: for {@link Check#PROBLEM_CONFIRMED} people with the problem,
     *     people interviewed, and how many are enough; for {@link Check#REPEATABLE_SALE} customers and how many are enough; for
     *     {@link Check#POSITIONING} blanks filled and blanks; else none
     */
    public record Result(Check check, boolean met, List<Integer> figures) {
        public Result {
            figures = List.copyOf(figures);
        }
    }

    /** In the order of {@link Check}. */
    public static List<Result> of(RoomState room, Phase phase) {
        return Check.of(phase).stream().map(check -> of(room, check)).toList();
    }

    /** The checks of a phase that are not met. */
    public static List<Check> open(RoomState room, Phase phase) {
        return of(room, phase).stream()
                .filter(result -> !result.met())
                .map(Result::check)
                .toList();
    }

    private static Result of(RoomState room, Check check) {
        var decide = room.state(Decide.class);
        var model = room.offering(BusinessModelFacts.class);
        return switch (check) {
            case PROBLEM_CONFIRMED -> problem(room);
            case FIT -> result(check, model.filter(one -> one.isFit(room)).isPresent());
            case PAYER_KNOWN -> result(check, model.filter(one -> one.payerKnown(room)).isPresent());
            case REPEATABLE_SALE -> sale(room);
            case POSITIONING -> positioning(decide);
            case ROAD_MAP -> result(check, decide.isWritten(DecideText.ROAD_MAP));
            case CHANNEL_CONFIRMED ->
                result(check, model.filter(one -> one.channelConfirmed(room)).isPresent());
            case MARKET_TYPE_CHOSEN ->
                result(check, model.filter(BusinessModelFacts::marketTypeChosen).isPresent());
            case DEMAND_CREATION -> result(check, decide.isWritten(DecideText.DEMAND));
            case SPEND_PLANNED -> result(check, decide.isWritten(DecideText.SPEND));
            case MISSIONS -> result(check, decide.isWritten(DecideText.MISSIONS));
            case EXECUTING -> result(check, decide.isWritten(DecideText.EXECUTING));
        };
    }

    private static Result problem(RoomState room) {
        var beachhead = room.offering(Markets.class).flatMap(Markets::beachhead);
        var tally = beachhead
                .map(market -> ProblemTally.of(room.state(FieldWork.class), Optional.of(market.id())))
                .orElse(new ProblemTally(0, 0));
        boolean met = tally.people() >= Warnings.ENOUGH_INTERVIEWS && tally.isCommon();
        return new Result(
                Check.PROBLEM_CONFIRMED,
                met,
                List.of(tally.withProblem(), tally.people(), Warnings.ENOUGH_INTERVIEWS));
    }

    private static Result sale(RoomState room) {
        int customers = room.offering(PayingCustomers.class)
                .map(PayingCustomers::payingCustomers)
                .orElse(0);
        return new Result(
                Check.REPEATABLE_SALE, customers >= ENOUGH_CUSTOMERS, List.of(customers, ENOUGH_CUSTOMERS));
    }

    private static Result positioning(Decide decide) {
        int blanks = DecideText.POSITIONING.size();
        int filled = (int)
                DecideText.POSITIONING.stream().filter(decide::isWritten).count();
        return new Result(Check.POSITIONING, filled == blanks, List.of(filled, blanks));
    }

    private static Result result(Check check, boolean met) {
        return new Result(check, met, List.of());
    }
}
