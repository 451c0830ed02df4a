package dev.beachhead.sizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the team goes by: the three nested figures of a market a year, in one currency, each once it is known.
 */
public record Figures(
        CurrencyCode currency, Optional<Amount> total, Optional<Amount> serviceable, Optional<Amount> target) {

    static final Figures NONE = new Figures(CurrencyCode.USD, Optional.empty(), Optional.empty(), Optional.empty());

    /** An inner figure that is larger than an outer one. */
    public record Misfit(Nested inner, Nested outer) {}

    public Optional<Amount> get(Nested figure) {
        return switch (figure) {
            case TOTAL -> total;
            case SERVICEABLE -> serviceable;
            case TARGET -> target;
        };
    }

    /** @param changes those that are set or, where empty, cleared; the others stay */
    Figures with(CurrencyCode newCurrency, Map<Nested, Optional<Amount>> changes) {
        return new Figures(
                newCurrency,
                changes.getOrDefault(Nested.TOTAL, total),
                changes.getOrDefault(Nested.SERVICEABLE, serviceable),
                changes.getOrDefault(Nested.TARGET, target));
    }

    /**
     * Where they do not nest, from the widest pair on. Equal figures nest; one that is not known is skipped, so that a target is held
     * against the total while nobody knows what is serviceable.
     */
    public List<Misfit> misfits() {
        var known = Stream.of(Nested.values())
                .filter(figure -> get(figure).isPresent())
                .toList();
        var misfits = new ArrayList<Misfit>();
        for (int i = 1; i < known.size(); i++) {
            var outer = known.get(i - 1);
            var inner = known.get(i);
            if (get(inner).orElseThrow().compareTo(get(outer).orElseThrow()) > 0) misfits.add(new Misfit(inner, outer));
        }
        return misfits;
    }
}
