package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.EditCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.RecolourNote;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RenameGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RestoreNote;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.brainstorm.BrainstormCommand.StartPrivateRound;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.SharedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * People who brainstorm. They name notes, groups and candidates that ever existed, whether they may see them or not. Every word
 * they write is like no other, so that it can be found again wherever it goes.
 */
public final class BrainstormMoves implements RandomSession.Moves {
    private final List<NoteId> notes = new ArrayList<>(List.of(NoteId.next()));
    private final List<GroupId> groups = new ArrayList<>(List.of(GroupId.next()));
    private final List<CandidateId> candidates = new ArrayList<>(List.of(CandidateId.next()));
    private int words;

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        int dice = random.nextInt(100);
        if (dice < 75) return aboutNotes(room.state(Brainstorm.class), actor, random);
        if (dice < 82) return aboutGroups(random);
        if (dice < 94) return aboutCandidates(random);
        return aboutRounds(random);
    }

    /** Every id that was ever given to a note, or would have been. */
    List<NoteId> notes() {
        return notes;
    }

    private BrainstormCommand aboutNotes(Brainstorm brainstorm, ParticipantId actor, RandomGenerator random) {
        var note = mostlySeen(brainstorm, actor, random);
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> add(random);
            case 4, 5, 6 -> edit(brainstorm, note, random);
            case 7 -> new RecolourNote(note, RandomSession.one(List.of(NoteColour.values()), random));
            case 8, 9 -> new MoveNote(note, maybe(groups, random), maybe(notes, random));
            case 10 -> new RemoveNote(note);
            case 11 -> new RestoreNote(RandomSession.one(notes, random));
            case 12 -> new MergeNotes(note, mostlySeen(brainstorm, actor, random));
            default -> new SplitNote(merged(brainstorm).orElse(note));
        };
    }

    private AddNote add(RandomGenerator random) {
        var id = random.nextInt(20) == 0 ? RandomSession.one(notes, random) : new NoteId(RandomSession.uuid(random));
        notes.add(id);
        return new AddNote(
                id,
                word() + " " + word(),
                RandomSession.one(List.of(NoteColour.values()), random),
                maybe(groups, random));
    }

    /**
     * From the text as it is, or as it was before. Of a hidden note the history is left alone: after a split it may hold words of
     * the other note, and whoever writes them into this one shows them on purpose.
     */
    private EditNote edit(Brainstorm brainstorm, NoteId id, RandomGenerator random) {
        var note = brainstorm.notes().find(id);
        var text = note.map(Note::text).orElse(SharedText.blank());
        boolean fromBefore = random.nextBoolean()
                && !text.earlier().isEmpty()
                && !note.map(Note::isHidden).orElse(true);
        var base = fromBefore ? text.earlier().getFirst().text() : text.text();
        var wanted = switch (random.nextInt(4)) {
            case 0 -> base + " " + word();
            case 1 -> word() + " " + base;
            case 2 -> base.replaceFirst("\\w+", word());
            default -> word();
        };
        return new EditNote(id, base, wanted);
    }

    private BrainstormCommand aboutGroups(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> {
                var id = new GroupId(RandomSession.uuid(random));
                groups.add(id);
                yield new AddGroup(id, "Group " + random.nextInt(12), maybe(notes, random));
            }
            case 2 -> new RenameGroup(RandomSession.one(groups, random), "Group " + random.nextInt(12));
            default -> new RemoveGroup(RandomSession.one(groups, random));
        };
    }

    private BrainstormCommand aboutCandidates(RandomGenerator random) {
        var id = RandomSession.one(candidates, random);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> {
                var added = new CandidateId(RandomSession.uuid(random));
                candidates.add(added);
                yield new AddCandidate(added, maybe(notes, random), "Market " + random.nextInt(30), "who", "what");
            }
            case 6, 7 -> new EditCandidate(id, "Market " + random.nextInt(30), "who else", "");
            case 8 -> new MoveCandidate(id, maybe(candidates, random));
            case 9 -> new RemoveCandidate(id);
            case 10 -> new FreezeShortlist();
            default -> new UnfreezeShortlist();
        };
    }

    private BrainstormCommand aboutRounds(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Reveal(RandomSession.one(List.of(Arrangement.values()), random));
            case 1 -> new OpenRound();
            default -> new StartPrivateRound();
        };
    }

    private NoteId mostlySeen(Brainstorm brainstorm, ParticipantId actor, RandomGenerator random) {
        var seen = brainstorm.visibleTo(actor);
        if (seen.isEmpty() || random.nextInt(5) == 0) return RandomSession.one(notes, random);
        return RandomSession.one(seen, random).id();
    }

    private static Optional<NoteId> merged(Brainstorm brainstorm) {
        return brainstorm.notes().in(Optional.empty()).stream()
                .filter(Note::isMerged)
                .map(Note::id)
                .findFirst();
    }

    private static <T> Optional<T> maybe(List<T> of, RandomGenerator random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(RandomSession.one(of, random));
    }

    private String word() {
        return "word" + ++words + "x";
    }
}
