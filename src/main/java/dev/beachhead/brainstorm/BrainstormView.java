package dev.beachhead.brainstorm;

import com.vaadin.flow.component.dependency.StyleSheet;
import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.MoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.people.People;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.Listing;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The brainstorm's board: ideas, their groups, and the shortlist that they become. */
@StyleSheet("context://ui/brainstorm.css")
final class BrainstormView extends StationView {
    static final String IDEAS = "ideas";
    static final String SHORTLIST = "shortlist";
    private static final String GROUP = "group:";

    private final Desk desk;
    private final StationHead head = new StationHead("brainstorm");
    private final RoundBar rounds;
    private final NoteComposer composer;
    private final ShortlistBar shortlist;
    private final LaneBoard<CardFace, NoteCard> board;
    private final BrainstormMenus menus;
    private final Map<NoteId, CardFace.OfNote> faces = new HashMap<>();
    private @Nullable Names names;
    private boolean sameNames;

    BrainstormView(Desk desk) {
        super("brainstorm");
        this.desk = desk;
        rounds = new RoundBar(desk);
        composer = new NoteComposer(desk);
        shortlist = new ShortlistBar(desk);
        board = new LaneBoard<>("brainstorm", List.of("ideas", "shortlist"), CardFace::key, this::card, CardFace::draw);
        menus = new BrainstormMenus(desk, board);
        head.actions(rounds);
        board.onMove(this::move);
        board.onEdit(this::edit);
        board.onMenu(menus::openCard);
        board.onDelete(menus::remove);
        board.onLaneMenu(lane -> group(lane).ifPresent(menus::openGroup));
        add(head, composer, board, shortlist);
        menus.onEdit(this::edit);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var brainstorm = room.state(Brainstorm.class);
        head.render(viewer);
        rounds.render(brainstorm, viewer);
        composer.render(brainstorm, viewer);
        shortlist.render(brainstorm, viewer);
        board.setLocked(!viewer.works());
        sameNames = namesAreTheSame(room);
        board.sync(lanes(brainstorm, viewer));
        // those of removed notes are few; together they are never more than a board may hold
        if (faces.size() > Brainstorm.MOST_NOTES) faces.clear();
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        board.forEachCard((key, card) -> card.mark(others.getOrDefault(key, List.of())));
    }

    @Override
    public void reveal(String item) {
        if (board.card(item).isPresent()) edit(item);
    }

    private NoteCard card(CardFace face) {
        return new NoteCard(face.key(), getTranslation("brainstorm.card.menu"));
    }

    private List<LaneBoard.Face<CardFace>> lanes(Brainstorm brainstorm, Viewer viewer) {
        var promoted = brainstorm.candidates().stream()
                .flatMap(candidate -> candidate.from().stream())
                .collect(Collectors.toSet());
        var lanes = new ArrayList<LaneBoard.Face<CardFace>>();
        lanes.add(new LaneBoard.Face<>(
                "ideas",
                IDEAS,
                getTranslation("brainstorm.lane.ideas"),
                "",
                getTranslation("brainstorm.lane.ideas.empty"),
                "",
                notes(brainstorm, Optional.empty(), promoted, viewer)));
        for (var group : brainstorm.groupsInOrder())
            lanes.add(new LaneBoard.Face<>(
                    "ideas",
                    GROUP + group.id(),
                    group.name(),
                    "",
                    getTranslation("brainstorm.lane.group.empty"),
                    viewer.works() ? getTranslation("brainstorm.group.menu") : "",
                    notes(brainstorm, Optional.of(group.id()), promoted, viewer)));
        lanes.add(new LaneBoard.Face<>(
                "shortlist",
                SHORTLIST,
                getTranslation("brainstorm.lane.shortlist"),
                getTranslation(
                        brainstorm.isFrozen() ? "brainstorm.lane.shortlist.frozen" : "brainstorm.lane.shortlist.hint",
                        Brainstorm.FEWEST_CANDIDATES,
                        Brainstorm.MOST_CANDIDATES),
                getTranslation("brainstorm.lane.shortlist.empty"),
                "",
                brainstorm.candidates().stream()
                        .<CardFace>map(candidate ->
                                new CardFace.OfCandidate(candidate, brainstorm.isFrozen() || !viewer.works()))
                        .toList()));
        return lanes;
    }

    private List<CardFace> notes(Brainstorm brainstorm, Optional<GroupId> group, Set<NoteId> promoted, Viewer viewer) {
        return brainstorm.notesIn(group, viewer.id()).stream()
                .map(note -> face(brainstorm, note, promoted.contains(note.id()), viewer))
                .toList();
    }

    /** The face that is shown already, when it would be the same: of a hundred notes, one edit touches one. */
    private CardFace face(Brainstorm brainstorm, Note note, boolean promoted, Viewer viewer) {
        boolean fixed = !viewer.works();
        var before = faces.get(note.id());
        if (sameNames && before != null && before.shows(note, promoted, fixed)) return before;
        var face = new CardFace.OfNote(
                CardFace.key(note.id()), note, details(brainstorm, note, viewer.id()), promoted, fixed);
        faces.put(note.id(), face);
        return face;
    }

    /** Whether what stands beneath the notes is still right: it depends on the round, and on what people are called. */
    private boolean namesAreTheSame(RoomState room) {
        var now =
                new Names(room.state(People.class), room.state(Brainstorm.class).round());
        boolean same = names != null && names.people() == now.people() && names.round() == now.round();
        names = now;
        return same;
    }

    private record Names(People people, Round round) {}

    /** Names where they may be seen; of a hidden note, that it is still one's own alone. */
    private String details(Brainstorm brainstorm, Note note, ParticipantId viewer) {
        if (note.isHidden()) return getTranslation("brainstorm.card.hidden");
        var authors = brainstorm.authorsShownTo(viewer, note).stream()
                .map(id -> id.equals(viewer) ? getTranslation("brainstorm.card.yours") : desk.nameOf(id))
                .toList();
        return Listing.of(authors, getLocale());
    }

    private void move(LaneBoard.Move move) {
        if (CardFace.candidate(move.card()).isPresent()) {
            moveCandidate(CardFace.candidate(move.card()).get(), move);
            return;
        }
        var note = CardFace.note(move.card());
        if (note.isEmpty()) return;
        if (move.lane().equals(SHORTLIST)) menus.promote(note.get());
        else
            desk.send(new MoveNote(note.get(), group(move.lane()), move.before().flatMap(CardFace::note)));
    }

    private void moveCandidate(CandidateId candidate, LaneBoard.Move move) {
        if (move.lane().equals(SHORTLIST))
            desk.send(new MoveCandidate(candidate, move.before().flatMap(CardFace::candidate)));
        else desk.notice(getTranslation("brainstorm.candidate.stays"));
    }

    private static Optional<GroupId> group(String lane) {
        return lane.startsWith(GROUP) ? GroupId.parse(lane.substring(GROUP.length())) : Optional.empty();
    }

    private void edit(String key) {
        CardFace.candidate(key).ifPresent(menus::editCandidate);
        CardFace.note(key).ifPresent(note -> editNote(key, note));
    }

    private void editNote(String key, NoteId note) {
        var card = board.card(key);
        if (card.isEmpty() || !desk.viewer().works()) return;
        if (card.get().editor().isPresent()) {
            card.get().editor().get().focusText();
            return;
        }
        var editor = new LiveText(desk, key, "field-note", getTranslation("brainstorm.card.edit"))
                .labelHidden()
                .enterSends()
                .onSave((base, typed) -> desk.attempt(new EditNote(note, base, typed)))
                .openedFor(done -> {
                    card.get().closeEditor();
                    desk.edits(Optional.empty());
                    board.focusCard(key);
                });
        card.get().open(editor);
    }
}
