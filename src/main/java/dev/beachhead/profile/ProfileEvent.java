package dev.beachhead.profile;

import dev.beachhead.room.Confidence;
import dev.beachhead.room.Event;
import java.util.UUID;

/** What happened to an end-user profile. */
public sealed interface ProfileEvent extends Event {

    UUID market();

    Trait trait();

    /**
     * @param text the whole text, already joined with everybody's edits
     * @param overlap whether it displaced words that somebody else had just written
     */
    record TraitEdited(UUID market, Trait trait, String text, boolean overlap) implements ProfileEvent {}

    record TraitConfidenceSet(UUID market, Trait trait, Confidence confidence) implements ProfileEvent {}
}
