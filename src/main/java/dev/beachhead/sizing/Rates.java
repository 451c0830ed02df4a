package dev.beachhead.sizing;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the team takes currencies to be worth in US dollars. Nothing is fetched: a rate is an assumption like any other, with who
 * entered it and when.
 *
 * @param entered without the US dollar, which is always 1
 */
public record Rates(PMap<CurrencyCode, Entered> entered) {

    /** A rate that somebody entered. */
    public record Entered(Rate rate, ParticipantId by, Instant at) {}

    static final Rates NONE = new Rates(HashTreePMap.empty());

    /** Empty while nobody has entered one. */
    public Optional<Rate> of(CurrencyCode currency) {
        if (currency.equals(CurrencyCode.USD)) return Optional.of(Rate.ONE);
        return Optional.ofNullable(entered.get(currency)).map(Entered::rate);
    }

    /** The exact product, not rounded, so that what differs compares as different; empty without a rate. */
    public Optional<BigDecimal> inUsd(Amount amount, CurrencyCode currency) {
        return of(currency).map(rate -> amount.value().multiply(rate.value()));
    }

    Rates with(CurrencyCode currency, Rate rate, Stamp stamp) {
        return new Rates(entered.plus(currency, new Entered(rate, stamp.actor(), stamp.at())));
    }
}
