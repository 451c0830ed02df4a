package dev.beachhead.sizing;

import dev.beachhead.room.Command;
import dev.beachhead.room.Markets;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.TextEdit;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.RemoveEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.sizing.SizingCommand.SetBounds;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import dev.beachhead.sizing.SizingCommand.SetRate;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** People who estimate, sensibly or not, revise each other's estimates, and sometimes one that is gone. */
public final class SizingMoves implements RandomSession.Moves {
    private static final List<CurrencyCode> CURRENCIES = List.of(
            CurrencyCode.USD,
            CurrencyCode.USD,
            new CurrencyCode("EUR"),
            new CurrencyCode("JPY"),
            new CurrencyCode("ITL"));

    private EstimateId seenEarlier = EstimateId.next();

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var sizing = room.state(Sizing.class);
        var market = market(room, random);
        var estimate = estimate(sizing.sheet(market), random);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> add(market, random);
            case 3, 4, 5 -> revise(sizing, market, estimate, random);
            case 6 -> new RemoveEstimate(market, estimate);
            case 7, 8, 9 -> figures(market, random);
            case 10 -> new SetRate(currency(random), BigDecimal.valueOf(random.nextInt(-5, 300), 2));
            default -> new SetBounds(number(random), number(random), number(random));
        };
    }

    private static AddEstimate add(UUID market, RandomGenerator random) {
        var numbers = random.longs(3, 1, 100_000_000)
                .sorted()
                .mapToObj(BigDecimal::valueOf)
                .toList();
        boolean sensible = random.nextInt(6) != 0;
        return new AddEstimate(
                market,
                new EstimateId(RandomSession.uuid(random)),
                RandomSession.one(List.of(Method.values()), random),
                sensible ? numbers.get(0) : number(random),
                sensible ? numbers.get(1) : number(random),
                sensible ? numbers.get(2) : number(random),
                currency(random),
                random.nextInt(10) == 0 ? " " : "Report " + random.nextInt(100));
    }

    private static ReviseEstimate revise(Sizing sizing, UUID market, EstimateId estimate, RandomGenerator random) {
        var source = sizing.sheet(market)
                .estimate(estimate)
                .map(found -> found.source().text())
                .orElse("");
        return new ReviseEstimate(
                market,
                estimate,
                maybe(RandomSession.one(List.of(Method.values()), random), random),
                maybe(number(random), random),
                maybe(number(random), random),
                maybe(number(random), random),
                maybe(currency(random), random),
                maybe(
                        new TextEdit(source, random.nextInt(10) == 0 ? "" : source + " p. " + random.nextInt(50)),
                        random));
    }

    private static SetFigures figures(UUID market, RandomGenerator random) {
        var changes = new EnumMap<Nested, Optional<BigDecimal>>(Nested.class);
        for (var figure : Nested.values())
            if (random.nextBoolean()) {
                var amount = BigDecimal.valueOf(random.nextLong(1, 100_000_000) >> (4 * figure.ordinal()));
                changes.put(figure, random.nextInt(8) == 0 ? Optional.empty() : Optional.of(amount));
            }
        return new SetFigures(market, maybe(currency(random), random), changes);
    }

    private static UUID market(RoomState room, RandomGenerator random) {
        var inPlay = room.offering(Markets.class).orElseThrow().inPlay(room);
        if (inPlay.isEmpty()) return RandomSession.uuid(random);
        return random.nextInt(3) == 0
                ? RandomSession.one(inPlay, random).id()
                : inPlay.getFirst().id();
    }

    /** Now and then one that somebody saw before it was removed. */
    private EstimateId estimate(SizeSheet sheet, RandomGenerator random) {
        if (sheet.estimates().isEmpty() || random.nextInt(6) == 0) return seenEarlier;
        seenEarlier = RandomSession.one(sheet.estimates(), random).id();
        return seenEarlier;
    }

    private static CurrencyCode currency(RandomGenerator random) {
        return RandomSession.one(CURRENCIES, random);
    }

    private static BigDecimal number(RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0 -> BigDecimal.valueOf(-random.nextInt(100));
            case 1 -> new BigDecimal("1e400");
            case 2 -> BigDecimal.valueOf(random.nextInt(10_000), 3);
            default -> BigDecimal.valueOf(random.nextLong(1, 100_000_000));
        };
    }

    private static <T> Optional<T> maybe(T value, RandomGenerator random) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }
}
