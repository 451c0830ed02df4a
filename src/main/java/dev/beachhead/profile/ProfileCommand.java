package dev.beachhead.profile;

import dev.beachhead.room.Command;
import dev.beachhead.room.Confidence;
import java.util.UUID;

/** What somebody wants of an end-user profile. Refused for a market that is not in play. */
public sealed interface ProfileCommand extends Command {

    UUID market();

    Trait trait();

    /**
     * Changes what is said of a trait; joined by words with what others wrote meanwhile.
     *
     * @param base the text the edit started from
     * @param text at most {@link Described#LONGEST} characters, refused beyond; empty clears it
     */
    record EditTrait(UUID market, Trait trait, String base, String text) implements ProfileCommand {}

    /** Says how sure the team is of it. */
    record SetTraitConfidence(UUID market, Trait trait, Confidence confidence) implements ProfileCommand {}
}
