package dev.beachhead.funnel;

import dev.beachhead.room.MessageKey;
import java.util.Optional;

/**
 * The three conditions that make a segment one market; the gate {@link Gate#ONE_MARKET} opens when all hold.
 *
 * @param similarProducts its customers buy similar products
 * @param sameSale they have the same sales cycle, and expect value in the same way
 * @param talkToEachOther word of mouth goes round among them
 */
public record OneMarket(Verdict similarProducts, Verdict sameSale, Verdict talkToEachOther) {

    /** The first condition that does not hold; empty when all do. */
    public Optional<MessageKey> broken() {
        if (similarProducts == Verdict.NO) return condition("similar-products");
        if (sameSale == Verdict.NO) return condition("same-sale");
        if (talkToEachOther == Verdict.NO) return condition("talk-to-each-other");
        return Optional.empty();
    }

    private static Optional<MessageKey> condition(String key) {
        return Optional.of(new MessageKey("funnel.condition." + key));
    }
}
