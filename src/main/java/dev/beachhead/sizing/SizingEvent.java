package dev.beachhead.sizing;

import dev.beachhead.room.Event;
import java.util.UUID;

/** What happened to the sizes of markets. */
public sealed interface SizingEvent extends Event {

    /** What is about one market. */
    sealed interface MarketEvent extends SizingEvent {
        UUID market();
    }

    record EstimateAdded(
            UUID market, EstimateId estimate, Method method, Range range, CurrencyCode currency, String source)
            implements MarketEvent {}

    /** All of it as it is now, whoever changed which field. */
    record EstimateRevised(UUID market, EstimateId estimate, Method method, Range range, CurrencyCode currency)
            implements MarketEvent {}

    /**
     * @param text the whole source, already joined with everybody's edits
     * @param overlap whether it displaced words that somebody else had just written
     */
    record EstimateSourceEdited(UUID market, EstimateId estimate, String text, boolean overlap)
            implements MarketEvent {}

    record EstimateRemoved(UUID market, EstimateId estimate) implements MarketEvent {}

    /** All three as they are now, whoever changed which. */
    record FiguresSet(UUID market, Figures figures) implements MarketEvent {}

    /** @param rate US dollars for one unit of the currency */
    record RateSet(CurrencyCode currency, Rate rate) implements SizingEvent {}

    record BoundsSet(Bounds bounds) implements SizingEvent {}
}
