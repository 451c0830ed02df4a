package dev.beachhead.profile;

import dev.beachhead.room.Confidence;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;

/**
 * What a team says of one trait.
 *
 * @param text 0 to {@link #LONGEST} characters
 * @param confidence a guess until somebody says otherwise
 */
public record Described(SharedText text, Confidence confidence) {
    /** The most characters a trait takes, as a person counts them. */
    public static final int LONGEST = 2_000;

    static final Described BLANK = new Described(SharedText.blank(), Confidence.GUESS);

    public boolean isFilled() {
        return !text.text().isEmpty();
    }

    Described edited(String newText, boolean overlapped, Stamp stamp) {
        return new Described(text.edited(newText, overlapped, stamp), confidence);
    }

    Described trusted(Confidence newConfidence) {
        return new Described(text, newConfidence);
    }
}
