package dev.beachhead.profile;

import dev.beachhead.room.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The twelve things to know of a typical end user, in the method's order. */
public enum Trait {
    GENDER(Theme.PERSON),
    AGE(Theme.PERSON),
    INCOME(Theme.PERSON),
    LIVES_AND_WORKS(Theme.PERSON),
    /** What motivates them to buy. */
    MOTIVATION(Theme.DRIVES),
    FEARS(Theme.DRIVES),
    ADMIRES(Theme.DRIVES),
    /** Holidays, meals, breaks. */
    GOES(Theme.PLACES),
    /** What they read and watch, and which sites they visit. */
    MEDIA(Theme.PLACES),
    /** To save, for their image, because of their peers. */
    WHY_THEY_BUY(Theme.STORY),
    SPECIAL(Theme.STORY),
    STORY(Theme.STORY);

    /** What belongs together on the sheet. */
    public enum Theme {
        PERSON,
        DRIVES,
        PLACES,
        STORY;

        /** The name in message keys, such as {@code drives}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** In order; a theme's traits stand beside each other. */
        public List<Trait> traits() {
            return Arrays.stream(Trait.values())
                    .filter(trait -> trait.theme == this)
                    .toList();
        }
    }

    private final Theme theme;

    Trait(Theme theme) {
        this.theme = theme;
    }

    public Theme theme() {
        return theme;
    }

    /** The name of the field on the screen and in message keys, such as {@code lives-and-works}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called in the reader's language. */
    public MessageKey title() {
        return new MessageKey("profile.trait." + key());
    }
}
