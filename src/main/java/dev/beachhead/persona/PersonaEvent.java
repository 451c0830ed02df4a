package dev.beachhead.persona;

import dev.beachhead.room.Event;
import java.util.Optional;
import java.util.UUID;

/** What happened to the persona of one market. Texts and places stand in the events as they were decided. */
public sealed interface PersonaEvent extends Event {

    UUID market();

    /** @param overlap whether it displaced words that somebody else had just written */
    record FactEdited(UUID market, Fact fact, String text, boolean overlap) implements PersonaEvent {}

    record PictureShown(UUID market, Picture picture) implements PersonaEvent {}

    record PictureRemoved(UUID market) implements PersonaEvent {}

    record LineAdded(UUID market, ItemId item, LineKind kind, String order, String text) implements PersonaEvent {}

    record MomentAdded(UUID market, ItemId item, Item.TimeOfDay at, String text) implements PersonaEvent {}

    record TurnedAwayAdded(UUID market, ItemId item, String text) implements PersonaEvent {}

    /** Something happened to an item that was there. */
    sealed interface ItemEvent extends PersonaEvent {
        ItemId item();
    }

    record ItemEdited(UUID market, ItemId item, String text, boolean overlap) implements ItemEvent {}

    record LineMoved(UUID market, ItemId item, LineKind kind, String order) implements ItemEvent {}

    record MomentSet(UUID market, ItemId item, Item.TimeOfDay at) implements ItemEvent {}

    record TurnedAwayEdited(UUID market, ItemId item, Refusing which, String text, boolean overlap)
            implements ItemEvent {}

    record ItemRemoved(UUID market, ItemId item) implements ItemEvent {}

    /** @param order the new place of a line; empty for what is in no order */
    record ItemRestored(UUID market, ItemId item, Optional<String> order) implements ItemEvent {}
}
