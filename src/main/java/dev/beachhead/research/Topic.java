package dev.beachhead.research;

import java.util.Locale;

/** The nine things to know of a market, in the method's order. */
public enum Topic {
    END_USER,
    APPLICATION,
    BENEFITS,
    /** The opinion leaders whom the others there look to. */
    LIGHTHOUSE_CUSTOMERS,
    MARKET_CHARACTERISTICS,
    PARTNERS_AND_PLAYERS,
    MARKET_SIZE,
    COMPETITION,
    /** What else the customer needs before the product is of use. */
    COMPLEMENTARY_ASSETS;

    /** The name of the topic on the screen and in message keys, such as {@code end-user}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
