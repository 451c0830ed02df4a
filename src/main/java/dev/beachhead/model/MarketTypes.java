package dev.beachhead.model;

import dev.beachhead.room.BusinessModelFacts.MarketType;
import java.util.Optional;

/** The market types as the rest of the room knows them. */
final class MarketTypes {
    private MarketTypes() {}

    /** Empty for an option of another facet. */
    static Optional<MarketType> of(Option option) {
        if (option == Option.MARKET_EXISTING) return Optional.of(MarketType.EXISTING);
        if (option == Option.MARKET_RE_SEGMENTED) return Optional.of(MarketType.RE_SEGMENTED);
        if (option == Option.MARKET_NEW) return Optional.of(MarketType.NEW);
        if (option == Option.MARKET_CLONE) return Optional.of(MarketType.CLONE);
        return Optional.empty();
    }
}
