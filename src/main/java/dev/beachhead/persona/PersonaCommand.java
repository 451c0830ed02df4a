package dev.beachhead.persona;

import dev.beachhead.room.Command;
import java.util.Optional;
import java.util.UUID;

/** What somebody wants of the persona of one market. Refused for a market that is not in play, and for an item that is gone. */
public sealed interface PersonaCommand extends Command {

    /** As {@code Markets} names it. */
    UUID market();

    /**
     * @param base the text the edit started from; what others wrote meanwhile is joined by words
     * @param text refused beyond the most that this fact takes; empty clears it
     */
    record EditFact(UUID market, Fact fact, String base, String text) implements PersonaCommand {}

    /** @param picture refused unless it is a JPEG that is small enough */
    record ShowPicture(UUID market, Picture picture) implements PersonaCommand {}

    record RemovePicture(UUID market) implements PersonaCommand {}

    /** Writes something new. An id that is known already means that the wish is fulfilled: nothing happens. */
    sealed interface AddCommand extends PersonaCommand {
        ItemId item();

        /** Its words, never empty. */
        String text();
    }

    /** At the end of its list. */
    record AddLine(UUID market, ItemId item, LineKind kind, String text) implements AddCommand {}

    record AddMoment(UUID market, ItemId item, Item.TimeOfDay at, String text) implements AddCommand {}

    record AddTurnedAway(UUID market, ItemId item, String text) implements AddCommand {}

    /** Something about an item that is there. */
    sealed interface ItemCommand extends PersonaCommand {
        ItemId item();
    }

    /** Changes the words of any item; they are never empty. */
    record EditItem(UUID market, ItemId item, String base, String text) implements ItemCommand {}

    /** @param before the line it comes to stand before; at the end when that is empty, or has gone elsewhere meanwhile */
    record MoveLine(UUID market, ItemId item, LineKind kind, Optional<ItemId> before) implements ItemCommand {}

    record SetMoment(UUID market, ItemId item, Item.TimeOfDay at) implements ItemCommand {}

    /** @param which {@link Refusing#WHOM} is never empty */
    record EditTurnedAway(UUID market, ItemId item, Refusing which, String base, String text) implements ItemCommand {}

    record RemoveItem(UUID market, ItemId item) implements ItemCommand {}

    /** Puts a removed item back; a line to the end of its list. */
    record RestoreItem(UUID market, ItemId item) implements PersonaCommand {}
}
