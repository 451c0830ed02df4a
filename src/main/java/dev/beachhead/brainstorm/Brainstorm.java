package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormEvent.CandidateAdded;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateEdited;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateMoved;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.GroupAdded;
import dev.beachhead.brainstorm.BrainstormEvent.GroupEvent;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRenamed;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEvent;
import dev.beachhead.brainstorm.BrainstormEvent.NotesRevealed;
import dev.beachhead.brainstorm.BrainstormEvent.PrivateRoundStarted;
import dev.beachhead.brainstorm.BrainstormEvent.RoundEvent;
import dev.beachhead.brainstorm.BrainstormEvent.RoundOpened;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistEvent;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistUnfrozen;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rounds;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The brainstorm of a workshop: its notes, their groups, and the shortlist. Whoever shows notes reads them through
 * {@link #visibleTo}, {@link #notesIn} and {@link #removedNotes}, and authors through {@link #authorsShownTo}; nothing else here
 * knows what a viewer may see.
 *
 * @param notes all of them, hidden ones too; for the rules alone
 * @param shortlist the candidates; {@link #candidates} has them in order
 */
public record Brainstorm(
        Round round,
        Notes notes,
        PMap<GroupId, NoteGroup> groups,
        PMap<CandidateId, Candidate> shortlist,
        boolean isFrozen)
        implements Candidates, Rounds, Searchable {
    public static final int FEWEST_CANDIDATES = 6;
    public static final int MOST_CANDIDATES = 12;
    public static final int MOST_NOTES = 500;
    public static final int MOST_GROUPS = 40;
    public static final int LONGEST_NOTE = 1_000;
    public static final int LONGEST_GROUP_NAME = 60;

    static Brainstorm empty() {
        return new Brainstorm(Round.PRIVATE, Notes.none(), HashTreePMap.empty(), HashTreePMap.empty(), false);
    }

    @Override
    public String station() {
        return "brainstorm";
    }

    @Override
    public String roundId() {
        return round.name();
    }

    @Override
    public String roundName() {
        return "brainstorm.round." + round.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Way> ways() {
        var again = new Way("private", "brainstorm.private", new BrainstormCommand.StartPrivateRound());
        return switch (round) {
            case PRIVATE ->
                List.of(
                        reveal("reveal-dealt", "brainstorm.reveal.way.dealt", Arrangement.DEALT),
                        reveal("reveal-as-written", "brainstorm.reveal.way.as-written", Arrangement.AS_WRITTEN));
            case REVEALED -> List.of(new Way("open", "brainstorm.open", new BrainstormCommand.OpenRound()), again);
            case OPEN -> List.of(again);
        };
    }

    private static Way reveal(String name, String key, Arrangement arrangement) {
        return new Way(name, key, new BrainstormCommand.Reveal(arrangement));
    }

    /** The notes somebody may see: those that are shown, and their own; sorted by place in their groups. */
    public List<Note> visibleTo(ParticipantId viewer) {
        return notes.all()
                .filter(note -> note.isVisibleTo(viewer))
                .sorted(Comparator.comparing(Note::order))
                .toList();
    }

    /** As {@link #visibleTo}, of one group, or of those outside the groups. */
    public List<Note> notesIn(Optional<GroupId> group, ParticipantId viewer) {
        return notes.in(group).stream().filter(note -> note.isVisibleTo(viewer)).toList();
    }

    /** Empty for a note that is not there, and for one that somebody else has not shown yet. */
    public Optional<Note> note(NoteId id, ParticipantId viewer) {
        return notes.find(id, viewer);
    }

    /** How many notes the others have not shown yet. */
    public int hiddenFrom(ParticipantId viewer) {
        return (int) notes.all().filter(note -> !note.isVisibleTo(viewer)).count();
    }

    /** The removed notes that somebody may see, the oldest first. Those that were never shown stay with their author. */
    public List<Note> removedNotes(ParticipantId viewer) {
        return notes.removed(viewer);
    }

    /** Whether notes stand with the names of their authors. Before, everybody knows only their own. */
    public boolean showsAuthors() {
        return round == Round.OPEN;
    }

    /** The authors whose names a viewer may see beside a note. */
    public List<ParticipantId> authorsShownTo(ParticipantId viewer, Note note) {
        if (showsAuthors()) return note.authors();
        return note.isBy(viewer) ? List.of(viewer) : List.of();
    }

    /** Empty for a group that is not there (any more). */
    public Optional<NoteGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    public List<NoteGroup> groupsInOrder() {
        return groups.values().stream()
                .sorted(Comparator.comparing(NoteGroup::order))
                .toList();
    }

    @Override
    public List<Candidate> candidates() {
        return shortlist.values().stream()
                .sorted(Comparator.comparing(Candidate::order))
                .toList();
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        var seen = visibleTo(viewer).stream()
                .map(note -> thing("note:" + note.id(), note.text().text()));
        var listed = candidates().stream()
                .map(one -> thing("candidate:" + one.id(), String.join(" · ", one.name(), one.endUser(), one.use())));
        return Stream.concat(listed, seen).toList();
    }

    private static Thing thing(String key, String words) {
        return new Thing(new Subject("brainstorm", key), words);
    }

    Brainstorm apply(BrainstormEvent event, Stamp stamp) {
        return switch (event) {
            case RoundEvent round -> apply(round);
            case NoteEvent note -> with(notes.apply(note, stamp));
            case GroupEvent group -> apply(group);
            case ShortlistEvent shortlist -> apply(shortlist);
        };
    }

    private Brainstorm apply(RoundEvent event) {
        return switch (event) {
            case PrivateRoundStarted() -> in(Round.PRIVATE);
            case NotesRevealed(var _, var places) ->
                with(notes.revealed(places)).in(Round.REVEALED);
            case RoundOpened() -> in(Round.OPEN);
        };
    }

    private Brainstorm apply(GroupEvent event) {
        return switch (event) {
            case GroupAdded(var id, var name, var order) -> withGroups(groups.plus(id, new NoteGroup(id, name, order)));
            case GroupRenamed(var id, var name) -> withGroups(change(groups, id, group -> group.renamed(name)));
            case GroupRemoved(var id, var moved) ->
                with(notes.placed(Optional.empty(), moved)).withGroups(groups.minus(id));
        };
    }

    private Brainstorm apply(ShortlistEvent event) {
        return switch (event) {
            case CandidateAdded(var id, var from, var name, var endUser, var use, var order) ->
                withShortlist(shortlist.plus(id, new Candidate(id, from, name, endUser, use, order)));
            case CandidateEdited(var id, var name, var endUser, var use) ->
                withShortlist(change(shortlist, id, candidate -> candidate.edited(name, endUser, use)));
            case CandidateRemoved(var id) -> withShortlist(shortlist.minus(id));
            case CandidateMoved(var id, var order) ->
                withShortlist(change(shortlist, id, candidate -> candidate.placed(order)));
            case ShortlistFrozen() -> new Brainstorm(round, notes, groups, shortlist, true);
            case ShortlistUnfrozen() -> new Brainstorm(round, notes, groups, shortlist, false);
        };
    }

    private static <K, V> PMap<K, V> change(PMap<K, V> all, K key, UnaryOperator<V> how) {
        var one = all.get(key);
        return one == null ? all : all.plus(key, how.apply(one));
    }

    private Brainstorm in(Round newRound) {
        return new Brainstorm(newRound, notes, groups, shortlist, isFrozen);
    }

    private Brainstorm with(Notes newNotes) {
        return new Brainstorm(round, newNotes, groups, shortlist, isFrozen);
    }

    private Brainstorm withGroups(PMap<GroupId, NoteGroup> newGroups) {
        return new Brainstorm(round, notes, newGroups, shortlist, isFrozen);
    }

    private Brainstorm withShortlist(PMap<CandidateId, Candidate> newShortlist) {
        return new Brainstorm(round, notes, groups, newShortlist, isFrozen);
    }
}
