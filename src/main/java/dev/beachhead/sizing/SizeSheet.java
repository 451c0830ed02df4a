package dev.beachhead.sizing;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.sizing.SizingEvent.EstimateAdded;
import dev.beachhead.sizing.SizingEvent.EstimateRemoved;
import dev.beachhead.sizing.SizingEvent.EstimateRevised;
import dev.beachhead.sizing.SizingEvent.EstimateSourceEdited;
import dev.beachhead.sizing.SizingEvent.FiguresSet;
import dev.beachhead.sizing.SizingEvent.MarketEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is known of one market's size.
 *
 * @param estimates at most {@link #MOST_ESTIMATES}, in the order in which they were added
 */
public record SizeSheet(List<Estimate> estimates, Figures figures) {
    public static final int MOST_ESTIMATES = 30;

    static final SizeSheet BLANK = new SizeSheet(List.of(), Figures.NONE);

    public SizeSheet {
        estimates = List.copyOf(estimates);
    }

    public Optional<Estimate> estimate(EstimateId id) {
        return estimates.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    SizeSheet apply(MarketEvent event, Stamp stamp) {
        return switch (event) {
            case EstimateAdded(var _, var id, var method, var range, var currency, var source) ->
                with(Stream.concat(
                        estimates.stream(),
                        Stream.of(new Estimate(id, method, range, currency, SharedText.of(source, stamp)))));
            case EstimateRevised(var _, var id, var method, var range, var currency) ->
                change(id, one -> one.revised(method, range, currency));
            case EstimateSourceEdited(var _, var id, var text, var overlap) ->
                change(id, one -> one.sourced(text, overlap, stamp));
            case EstimateRemoved(var _, var id) ->
                with(estimates.stream().filter(one -> !one.id().equals(id)));
            case FiguresSet(var _, var newFigures) -> new SizeSheet(estimates, newFigures);
        };
    }

    private SizeSheet change(EstimateId id, UnaryOperator<Estimate> how) {
        return with(estimates.stream().map(one -> one.id().equals(id) ? how.apply(one) : one));
    }

    private SizeSheet with(Stream<Estimate> newEstimates) {
        return new SizeSheet(newEstimates.toList(), figures);
    }
}
