package dev.beachhead.sizing;

import dev.beachhead.room.Command;
import dev.beachhead.room.TextEdit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wants of the sizes of markets. Money is refused beside its field when it is no {@link Amount}; a currency is one of
 * {@link CurrencyCode#OFFERED}.
 */
public sealed interface SizingCommand extends Command {

    /** What is about one market; refused when it is not in play. */
    sealed interface MarketCommand extends SizingCommand {
        UUID market();
    }

    /**
     * Adds an estimate of the market's yearly size; refused when there are {@link SizeSheet#MOST_ESTIMATES}, when low, likely and
     * high are out of order, and without a source.
     */
    record AddEstimate(
            UUID market,
            EstimateId estimate,
            Method method,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            CurrencyCode currency,
            String source)
            implements MarketCommand {}

    /**
     * Changes some fields of an estimate and leaves the others as they are, so that two people who change two fields both get their
     * way. Refused when the estimate is gone or would be out of order.
     *
     * @param source joined by words with what others wrote meanwhile
     */
    record ReviseEstimate(
            UUID market,
            EstimateId estimate,
            Optional<Method> method,
            Optional<BigDecimal> low,
            Optional<BigDecimal> likely,
            Optional<BigDecimal> high,
            Optional<CurrencyCode> currency,
            Optional<TextEdit> source)
            implements MarketCommand {}

    record RemoveEstimate(UUID market, EstimateId estimate) implements MarketCommand {}

    /**
     * Sets some of the three figures, or clears those that are empty; the others stay. Refused when they would not nest.
     *
     * @param currency of all three; empty leaves it as it is
     */
    record SetFigures(UUID market, Optional<CurrencyCode> currency, Map<Nested, Optional<BigDecimal>> changes)
            implements MarketCommand {
        public SetFigures {
            changes = Map.copyOf(changes);
        }
    }

    /** Says how many US dollars one unit of a currency is; refused for the US dollar itself, and when it is no {@link Rate}. */
    record SetRate(CurrencyCode currency, BigDecimal rate) implements SizingCommand {}

    /** Sets the bounds of the verdict; for facilitators. Refused when they do not ascend. */
    record SetBounds(BigDecimal thin, BigDecimal fits, BigDecimal split) implements SizingCommand {}
}
