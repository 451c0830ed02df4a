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
import java.util.function.Function;

/** What a gate's checks come to, computed from the room. Pure. What no part of the room can answer yet is open. */
public final class GateChecks {
    /** One sale may be luck, two may be friends. */
    public static final int ENOUGH_CUSTOMERS = 3;

    static final int NOWHERE = 0;
    static final int HERE = 1;
    static final int ON_THE_CANVAS = 2;

    private GateChecks() {}

    /**
     * One check.
     *
     * @param met whether the gate could be passed as far as it goes
     * @param figures what was counted, for the sentence about it: for {@link Check#PROBLEM_CONFIRMED} people with the problem,
     *     people interviewed, and how many are enough; for {@link Check#REPEATABLE_SALE} customers and how many are enough; for
     *     {@link Check#POSITIONING} blanks filled and blanks; for a plan {@link #NOWHERE}, {@link #HERE} or {@link #ON_THE_CANVAS}; else none
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
            // a need that was heard, and an answer to it that was seen to work
            case FIT ->
                result(check, model.filter(one -> one.fit(room).proven() > 0).isPresent());
            case PAYER_KNOWN ->
                result(check, model.filter(one -> one.isPayerKnown(room)).isPresent());
            case REPEATABLE_SALE -> sale(room);
            case POSITIONING -> positioning(decide);
            case ROAD_MAP -> plan(decide, check, DecideText.ROAD_MAP, said(model, BusinessModelFacts::salesRoadMap));
            case CHANNEL_CONFIRMED ->
                result(check, model.filter(one -> one.isChannelConfirmed(room)).isPresent());
            case MARKET_TYPE_CHOSEN ->
                result(check, model.flatMap(BusinessModelFacts::marketType).isPresent());
            case DEMAND_CREATION ->
                plan(decide, check, DecideText.DEMAND, said(model, BusinessModelFacts::demandCreation));
            case SPEND_PLANNED ->
                plan(decide, check, DecideText.SPEND, model.flatMap(BusinessModelFacts::plannedSpend));
            case MISSIONS -> plan(decide, check, DecideText.MISSIONS, Optional.empty());
            case EXECUTING -> plan(decide, check, DecideText.EXECUTING, Optional.empty());
        };
    }

    private static Result problem(RoomState room) {
        var beachhead = room.offering(Markets.class).flatMap(Markets::beachhead);
        var tally = beachhead
                .map(market -> ProblemTally.of(room.state(FieldWork.class), Optional.of(market.id())))
                .orElse(new ProblemTally(0, 0));
        boolean met = tally.people() >= Warnings.ENOUGH_INTERVIEWS && tally.isCommon();
        return new Result(
                Check.PROBLEM_CONFIRMED, met, List.of(tally.withProblem(), tally.people(), Warnings.ENOUGH_INTERVIEWS));
    }

    private static Result sale(RoomState room) {
        int customers = room.offering(PayingCustomers.class)
                .map(PayingCustomers::payingCustomers)
                .orElse(0);
        return new Result(Check.REPEATABLE_SALE, customers >= ENOUGH_CUSTOMERS, List.of(customers, ENOUGH_CUSTOMERS));
    }

    private static Result positioning(Decide decide) {
        int blanks = DecideText.POSITIONING.size();
        int filled =
                (int) DecideText.POSITIONING.stream().filter(decide::isWritten).count();
        return new Result(Check.POSITIONING, filled == blanks, List.of(filled, blanks));
    }

    /** What the canvas says already need not be written twice. */
    private static Optional<String> said(
            Optional<BusinessModelFacts> model, Function<BusinessModelFacts, String> what) {
        return model.map(what).filter(words -> !words.isBlank());
    }

    private static Result plan(Decide decide, Check check, DecideText text, Optional<?> onTheCanvas) {
        int where = decide.isWritten(text) ? HERE : onTheCanvas.isPresent() ? ON_THE_CANVAS : NOWHERE;
        return new Result(check, where != NOWHERE, List.of(where));
    }

    private static Result result(Check check, boolean met) {
        return new Result(check, met, List.of());
    }
}
