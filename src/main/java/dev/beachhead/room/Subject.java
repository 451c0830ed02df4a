package dev.beachhead.room;

/**
 * Names one thing in the room that can be talked about, pointed at or looked for: a note, a cell, a step. It is only a name: the
 * thing may be gone.
 *
 * @param station the part it stands in, such as {@code funnel}
 * @param key its key there, the one its card or field carries as {@code data-key}
 */
public record Subject(String station, String key) {}
