package dev.beachhead.model;

import java.util.Locale;

/** How the constants of the canvas are spelled in messages and addresses. */
final class Keys {
    private Keys() {}

    /** Lower case, with hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
