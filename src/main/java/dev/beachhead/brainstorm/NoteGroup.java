package dev.beachhead.brainstorm;

/**
 * A heading under which notes are put together.
 *
 * @param name 1 to {@link Brainstorm#LONGEST_GROUP_NAME} characters; no two groups have names that look the same
 * @param order its place among the groups, an {@code OrderKey}
 */
public record NoteGroup(GroupId id, String name, String order) {

    NoteGroup renamed(String newName) {
        return new NoteGroup(id, newName, order);
    }
}
