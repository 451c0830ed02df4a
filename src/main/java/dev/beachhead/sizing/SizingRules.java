package dev.beachhead.sizing;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.Rejection;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.MarketCommand;
import dev.beachhead.sizing.SizingCommand.RemoveEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.sizing.SizingCommand.SetBounds;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import dev.beachhead.sizing.SizingCommand.SetRate;
import dev.beachhead.sizing.SizingEvent.BoundsSet;
import dev.beachhead.sizing.SizingEvent.FiguresSet;
import dev.beachhead.sizing.SizingEvent.RateSet;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be said of the sizes of the markets in play. */
final class SizingRules {
    private SizingRules() {}

    static Decision decide(Sizing sizing, List<Market> inPlay, SizingCommand command, Context context) {
        return switch (command) {
            case MarketCommand about -> about(sizing, inPlay, about);
            case SetRate set -> rate(sizing, set);
            case SetBounds set ->
                context.leads() ? bounds(sizing, set) : Decision.refuse(Rejection.forbidden("sizing.facilitator-only"));
        };
    }

    private static Decision about(Sizing sizing, List<Market> inPlay, MarketCommand command) {
        if (inPlay.stream().noneMatch(market -> market.id().equals(command.market())))
            return Decision.refuse("sizing.not-in-play");
        var sheet = sizing.sheet(command.market());
        return switch (command) {
            case AddEstimate add -> EstimateRules.add(sheet, add);
            case ReviseEstimate revise -> EstimateRules.revise(sheet, revise);
            case RemoveEstimate remove -> EstimateRules.remove(sheet, remove);
            case SetFigures set -> figures(sheet.figures(), set);
        };
    }

    private static Decision figures(Figures now, SetFigures command) {
        var currency = command.currency().orElse(now.currency());
        if (!CurrencyCode.OFFERED.contains(currency)) return unknownCurrency(currency);
        var changes = new EnumMap<Nested, Optional<Amount>>(Nested.class);
        for (var figure : Nested.values()) {
            var wanted = command.changes().get(figure);
            if (wanted == null) continue;
            var wrong = wanted.flatMap(number -> wrong(figure.key(), number));
            if (wrong.isPresent()) return Decision.refuse(wrong.get());
            changes.put(figure, wanted.map(Amount::new));
        }
        var figures = now.with(currency, changes);
        if (figures.equals(now)) return Decision.accept();
        return figures.misfits().stream()
                .findFirst()
                .map(misfit -> misfit(misfit, figures, changes))
                .orElseGet(() -> Decision.accept(new FiguresSet(command.market(), figures)));
    }

    /** Beside the field that was changed; beside the inner one when both were, or neither. */
    private static Decision misfit(Figures.Misfit misfit, Figures figures, Map<Nested, Optional<Amount>> changes) {
        boolean onlyOuter = changes.containsKey(misfit.outer()) && !changes.containsKey(misfit.inner());
        var field = onlyOuter ? misfit.outer() : misfit.inner();
        return Decision.invalid(
                field.key(),
                "sizing.not-nested",
                misfit.inner().title(),
                figures.get(misfit.inner()).orElseThrow().value(),
                misfit.outer().title(),
                figures.get(misfit.outer()).orElseThrow().value());
    }

    private static Decision rate(Sizing sizing, SetRate command) {
        var currency = command.currency();
        if (currency.equals(CurrencyCode.USD)) return Decision.refuse("sizing.rate-of-usd");
        if (!CurrencyCode.OFFERED.contains(currency)) return unknownCurrency(currency);
        var problem = Rate.problemWith(command.rate());
        if (problem.isPresent()) return Decision.refuse(problem.get().beside("rate", Rate.MOST, Rate.DECIMALS));
        var rate = new Rate(command.rate());
        if (sizing.rates().of(currency).filter(rate::equals).isPresent()) return Decision.accept();
        return Decision.accept(new RateSet(currency, rate));
    }

    private static Decision bounds(Sizing sizing, SetBounds command) {
        var wrong = wrong("thin", command.thin())
                .or(() -> wrong("fits", command.fits()))
                .or(() -> wrong("split", command.split()));
        if (wrong.isPresent()) return Decision.refuse(wrong.get());
        if (command.thin().compareTo(command.fits()) >= 0)
            return Decision.invalid("fits", "sizing.bounds-not-ascending", command.thin(), command.fits());
        if (command.fits().compareTo(command.split()) >= 0)
            return Decision.invalid("split", "sizing.bounds-not-ascending", command.fits(), command.split());
        var bounds = new Bounds(new Amount(command.thin()), new Amount(command.fits()), new Amount(command.split()));
        return bounds.equals(sizing.bounds()) ? Decision.accept() : Decision.accept(new BoundsSet(bounds));
    }

    /** Why a number is no amount, to be said beside its field. */
    static Optional<Rejection> wrong(String field, BigDecimal number) {
        return Amount.problemWith(number).map(problem -> problem.beside(field, Amount.MOST, Amount.DECIMALS));
    }

    static Decision unknownCurrency(CurrencyCode currency) {
        return Decision.invalid("currency", "sizing.unknown-currency", currency.value());
    }
}
