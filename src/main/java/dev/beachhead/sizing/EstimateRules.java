package dev.beachhead.sizing;

import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.RemoveEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.sizing.SizingEvent.EstimateAdded;
import dev.beachhead.sizing.SizingEvent.EstimateRemoved;
import dev.beachhead.sizing.SizingEvent.EstimateRevised;
import dev.beachhead.sizing.SizingEvent.EstimateSourceEdited;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How estimates are added, revised field by field, and removed. */
final class EstimateRules {
    private static final String SOURCE = "source";

    private EstimateRules() {}

    static Decision add(SizeSheet sheet, AddEstimate command) {
        if (sheet.estimate(command.estimate()).isPresent()) return Decision.accept();
        if (sheet.estimates().size() >= SizeSheet.MOST_ESTIMATES)
            return Decision.refuse("sizing.too-many-estimates", SizeSheet.MOST_ESTIMATES);
        if (!CurrencyCode.OFFERED.contains(command.currency())) return SizingRules.unknownCurrency(command.currency());
        var numbers = new Numbers(command.low(), command.likely(), command.high());
        var wrong = numbers.wrong("low", "high");
        if (wrong.isPresent()) return wrong.get();
        var source = Texts.cleanLine(command.source());
        return wrong(source)
                .orElseGet(() -> Decision.accept(new EstimateAdded(
                        command.market(),
                        command.estimate(),
                        command.method(),
                        numbers.range(),
                        command.currency(),
                        source)));
    }

    static Decision revise(SizeSheet sheet, ReviseEstimate command) {
        var found = sheet.estimate(command.estimate());
        if (found.isEmpty()) return Decision.refuse("sizing.no-such-estimate");
        var estimate = found.get();
        var currency = command.currency().orElse(estimate.currency());
        if (!CurrencyCode.OFFERED.contains(currency)) return SizingRules.unknownCurrency(currency);
        var range = estimate.range();
        var numbers = new Numbers(
                command.low().orElse(range.low().value()),
                command.likely().orElse(range.likely().value()),
                command.high().orElse(range.high().value()));
        var wrong = numbers.wrong(
                command.low().isPresent() ? "low" : "likely", command.high().isPresent() ? "high" : "likely");
        if (wrong.isPresent()) return wrong.get();
        var revised = estimate.revised(command.method().orElse(estimate.method()), numbers.range(), currency);
        return switch (source(estimate, command)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) -> {
                var all = new ArrayList<Event>();
                if (!revised.equals(estimate))
                    all.add(new EstimateRevised(
                            command.market(), estimate.id(), revised.method(), revised.range(), currency));
                all.addAll(events);
                yield new Decision.Accepted(all);
            }
        };
    }

    static Decision remove(SizeSheet sheet, RemoveEstimate command) {
        if (sheet.estimate(command.estimate()).isEmpty()) return Decision.accept();
        return Decision.accept(new EstimateRemoved(command.market(), command.estimate()));
    }

    private static Decision source(Estimate estimate, ReviseEstimate command) {
        if (command.source().isEmpty()) return Decision.accept();
        var edit = command.source().get();
        var typed = Texts.cleanLine(edit.typed());
        return wrong(typed)
                .orElseGet(() -> new TextEdit(edit.base(), typed)
                        .of(
                                SOURCE,
                                estimate.source().text(),
                                Estimate.LONGEST_SOURCE,
                                merged -> new EstimateSourceEdited(
                                        command.market(), estimate.id(), merged.text(), merged.overlap())));
    }

    private static Optional<Decision> wrong(String source) {
        if (Texts.folded(source).isEmpty()) return Optional.of(Decision.invalid(SOURCE, "sizing.source-empty"));
        int length = Texts.length(source);
        if (length <= Estimate.LONGEST_SOURCE) return Optional.empty();
        return Optional.of(Decision.invalid(SOURCE, "room.text-too-long", Estimate.LONGEST_SOURCE, length));
    }

    /** Low, likely and high as they are wanted, perhaps wrong. */
    private record Numbers(BigDecimal low, BigDecimal likely, BigDecimal high) {

        Range range() {
            return new Range(new Amount(low), new Amount(likely), new Amount(high));
        }

        /** @param beneath and {@code above} the fields beside which a wrong order is said, where somebody changed something */
        Optional<Decision> wrong(String beneath, String above) {
            var amounts = List.of("low", "likely", "high");
            var numbers = List.of(low, likely, high);
            for (int i = 0; i < numbers.size(); i++) {
                var wrong = SizingRules.wrong(amounts.get(i), numbers.get(i));
                if (wrong.isPresent()) return Optional.of(Decision.refuse(wrong.get()));
            }
            if (low.compareTo(likely) > 0)
                return Optional.of(Decision.invalid(beneath, "sizing.low-above-likely", low, likely));
            if (likely.compareTo(high) > 0)
                return Optional.of(Decision.invalid(above, "sizing.likely-above-high", likely, high));
            return Optional.empty();
        }
    }
}
