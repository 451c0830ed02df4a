package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormEvent.CandidateAdded;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateEdited;
import dev.beachhead.brainstorm.BrainstormEvent.GroupAdded;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRenamed;
import dev.beachhead.brainstorm.BrainstormEvent.NoteAdded;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEdited;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;

/** Which events from a file cannot be of a brainstorm: too much of something, too long, or a shortlist frozen out of range. */
final class BrainstormObjections {
    private BrainstormObjections() {}

    static Optional<Rejection> to(Brainstorm before, BrainstormEvent event) {
        return switch (event) {
            case NoteAdded(var id, var text, var _, var _, var _, var _) -> {
                if (before.notes().knows(id)) yield twice();
                if (before.notes().count() >= Brainstorm.MOST_NOTES)
                    yield Optional.of(Rejection.rule("brainstorm.too-many-notes", Brainstorm.MOST_NOTES));
                yield toNote(text);
            }
            case NoteEdited(var _, var text, var _) -> toNote(text);
            case NotesMerged(var into, var from, var text) -> into.equals(from) ? twice() : toNote(text);
            case GroupAdded(var id, var name, var _) -> {
                if (before.group(id).isPresent()) yield twice();
                if (before.groups().size() >= Brainstorm.MOST_GROUPS)
                    yield Optional.of(Rejection.rule("brainstorm.too-many-groups", Brainstorm.MOST_GROUPS));
                yield tooLong(name, Brainstorm.LONGEST_GROUP_NAME);
            }
            case GroupRenamed(var _, var name) -> tooLong(name, Brainstorm.LONGEST_GROUP_NAME);
            case CandidateAdded added -> {
                if (before.shortlist().containsKey(added.candidate())) yield twice();
                if (before.shortlist().size() >= Brainstorm.MOST_CANDIDATES)
                    yield Optional.of(Rejection.rule("brainstorm.shortlist-full", Brainstorm.MOST_CANDIDATES));
                yield toCandidate(added.name(), added.endUser(), added.use());
            }
            case CandidateEdited(var _, var name, var endUser, var use) -> toCandidate(name, endUser, use);
            case ShortlistFrozen() -> {
                int count = before.shortlist().size();
                yield count < Brainstorm.FEWEST_CANDIDATES
                        ? Optional.of(Rejection.rule(
                                "brainstorm.shortlist-too-short", count, Brainstorm.FEWEST_CANDIDATES - count))
                        : Optional.empty();
            }
            case BrainstormEvent _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> toNote(String text) {
        if (text.isEmpty()) return Optional.of(Rejection.rule("brainstorm.note-empty"));
        return tooLong(text, Brainstorm.LONGEST_NOTE);
    }

    private static Optional<Rejection> toCandidate(String name, String endUser, String use) {
        return tooLong(name, Candidate.LONGEST_NAME)
                .or(() -> tooLong(endUser, Candidate.LONGEST_END_USER))
                .or(() -> tooLong(use, Candidate.LONGEST_USE));
    }

    private static Optional<Rejection> tooLong(String text, int longest) {
        int length = Texts.length(text);
        return length <= longest
                ? Optional.empty()
                : Optional.of(new Rejection.Rule("room.text-too-long", List.of(longest, length)));
    }

    private static Optional<Rejection> twice() {
        return Optional.of(Rejection.rule("room.twice"));
    }
}
