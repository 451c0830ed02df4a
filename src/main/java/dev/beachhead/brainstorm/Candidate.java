package dev.beachhead.brainstorm;

import java.util.Optional;

/**
 * A market on the shortlist.
 *
 * @param from the note it was made of; that note may have been removed or merged since
 * @param name 1 to {@link #LONGEST_NAME} characters; no two candidates have names that look the same
 * @param endUser who uses the product there; 0 to {@link #LONGEST_END_USER} characters
 * @param use what for; 0 to {@link #LONGEST_USE} characters
 * @param order its place on the shortlist, an {@code OrderKey}
 */
public record Candidate(CandidateId id, Optional<NoteId> from, String name, String endUser, String use, String order) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_END_USER = 120;
    public static final int LONGEST_USE = 200;

    Candidate edited(String newName, String newEndUser, String newUse) {
        return new Candidate(id, from, newName, newEndUser, newUse, order);
    }

    Candidate placed(String newOrder) {
        return new Candidate(id, from, name, endUser, use, newOrder);
    }
}
