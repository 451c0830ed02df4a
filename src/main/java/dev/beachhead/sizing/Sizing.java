package dev.beachhead.sizing;

import dev.beachhead.room.MarketSizes;
import dev.beachhead.room.Stamp;
import dev.beachhead.sizing.SizingEvent.BoundsSet;
import dev.beachhead.sizing.SizingEvent.MarketEvent;
import dev.beachhead.sizing.SizingEvent.RateSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * How large the markets of a workshop are. What was estimated of a market that has left play is kept, and is there again when the
 * market comes back.
 *
 * @param sheets those on which something was ever done; {@link #sheet} has all
 * @param rates and {@code bounds} are the room's, the same for all markets
 */
public record Sizing(PMap<UUID, SizeSheet> sheets, Rates rates, Bounds bounds) implements MarketSizes {

    static Sizing empty() {
        return new Sizing(HashTreePMap.empty(), Rates.NONE, Bounds.USUAL);
    }

    /** Blank while nobody has estimated anything of the market. */
    public SizeSheet sheet(UUID market) {
        return sheets.getOrDefault(market, SizeSheet.BLANK);
    }

    public Triangulation triangulation(UUID market) {
        return Triangulation.of(sheet(market).estimates(), rates);
    }

    /** The chosen total available market; empty while none was chosen, or its currency has no rate. */
    @Override
    public Optional<BigDecimal> yearly(UUID market) {
        var figures = sheet(market).figures();
        return figures.total().flatMap(total -> rates.inUsd(total, figures.currency()));
    }

    public Optional<Verdict> verdict(UUID market) {
        return yearly(market).map(total -> Verdict.of(total, bounds));
    }

    Sizing apply(SizingEvent event, Stamp stamp) {
        return switch (event) {
            case MarketEvent about ->
                new Sizing(sheets.plus(about.market(), sheet(about.market()).apply(about, stamp)), rates, bounds);
            case RateSet(var currency, var rate) -> new Sizing(sheets, rates.with(currency, rate, stamp), bounds);
            case BoundsSet(var newBounds) -> new Sizing(sheets, rates, newBounds);
        };
    }
}
