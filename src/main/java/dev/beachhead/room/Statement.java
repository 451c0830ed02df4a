package dev.beachhead.room;

/**
 * Names something that a team holds to be true, wherever it stands in the room, so that what people outside said can be linked to
 * it. It is only a name: the statement may have changed since, or be gone.
 *
 * @param station the part it stands in, such as {@code research}
 * @param item its key there, as that part chooses it; never changed while the statement lives
 */
public record Statement(String station, String item) {}
