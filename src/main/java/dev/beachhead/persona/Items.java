package dev.beachhead.persona;

import java.util.Optional;

/** Under which keys the parts of a persona stand on the screen, and are said to be edited. */
final class Items {
    private static final String ITEM = "persona:";

    private Items() {}

    static String key(ItemId id) {
        return ITEM + id;
    }

    static Optional<ItemId> id(String key) {
        return key.startsWith(ITEM) ? ItemId.parse(key.substring(ITEM.length())) : Optional.empty();
    }
}
