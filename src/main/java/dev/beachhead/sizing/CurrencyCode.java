package dev.beachhead.sizing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** A currency by its three letters in ISO 4217, such as {@code EUR}. */
public record CurrencyCode(@JsonValue String value) implements Comparable<CurrencyCode> {
    /** In which sizes are compared. */
    public static final CurrencyCode USD = new CurrencyCode("USD");

    /** Those that can be chosen, the most used ones first, then by letter. Others are refused. */
    public static final List<CurrencyCode> OFFERED = Stream.of(
                    "USD", "EUR", "CNY", "GBP", "JPY", "CHF", "AED", "ARS", "AUD", "BRL", "CAD", "CLP", "COP", "CZK",
                    "DKK", "EGP", "HKD", "HUF", "IDR", "ILS", "INR", "KES", "KRW", "MAD", "MXN", "MYR", "NGN", "NOK",
                    "NZD", "PHP", "PLN", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "VND", "XOF", "ZAR")
            .map(CurrencyCode::new)
            .toList();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CurrencyCode {}

    @Override
    public int compareTo(CurrencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
