package dev.beachhead.sizing;

import dev.beachhead.room.Activity;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.sizing.SizingEvent.BoundsSet;
import dev.beachhead.sizing.SizingEvent.EstimateAdded;
import dev.beachhead.sizing.SizingEvent.EstimateRemoved;
import dev.beachhead.sizing.SizingEvent.EstimateRevised;
import dev.beachhead.sizing.SizingEvent.EstimateSourceEdited;
import dev.beachhead.sizing.SizingEvent.FiguresSet;
import dev.beachhead.sizing.SizingEvent.MarketEvent;
import dev.beachhead.sizing.SizingEvent.RateSet;
import java.util.Optional;

/** What the activity says of the sizes. */
final class SizingSentences {
    private final Sizing before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the sizes as they were when the event happened */
    SizingSentences(Sizing before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    /** @param market the name of the market that the event is about */
    Optional<Telling> of(MarketEvent event, String market) {
        return switch (event) {
            case EstimateAdded added ->
                Optional.of(Telling.of(
                        "sizing.activity.added", market, added.method().title()));
            case EstimateRevised revised ->
                onceASitting(Telling.of(
                        "sizing.activity.revised", market, revised.method().title()));
            case EstimateSourceEdited edited -> edited(edited, market);
            case EstimateRemoved _ -> Optional.of(Telling.of("sizing.activity.removed", market));
            case FiguresSet _ -> onceASitting(Telling.of("sizing.activity.figures", market));
        };
    }

    Telling of(RateSet event) {
        return Telling.of(
                "sizing.activity.rate",
                event.currency().value(),
                event.rate().value().toPlainString());
    }

    Telling of(BoundsSet event) {
        var bounds = event.bounds();
        return Telling.of(
                "sizing.activity.bounds",
                bounds.thin().value(),
                bounds.fits().value(),
                bounds.split().value());
    }

    private Optional<Telling> edited(EstimateSourceEdited event, String market) {
        var displaced = before.sheet(event.market())
                .estimate(event.estimate())
                .flatMap(estimate -> estimate.source().by())
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return Optional.of(
                    Telling.of("sizing.activity.source-overlap", market).to(displaced.get()));
        return onceASitting(Telling.of("sizing.activity.source", market));
    }

    /** Fields are often saved one after the other, and that is one thing that happened. */
    private Optional<Telling> onceASitting(Telling telling) {
        return activity.tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }
}
