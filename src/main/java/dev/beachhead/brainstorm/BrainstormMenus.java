package dev.beachhead.brainstorm;

import com.vaadin.flow.component.UI;
import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RecolourNote;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.CardMenu.Swatch;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.History;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.NoteCard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything that can be done with a card or a group, for those who do not drag. */
final class BrainstormMenus {
    private static final int EXCERPT = 48;

    private final Desk desk;
    private final LaneBoard<CardFace, NoteCard> board;
    private Consumer<String> edit = key -> {};

    BrainstormMenus(Desk desk, LaneBoard<CardFace, NoteCard> board) {
        this.desk = desk;
        this.board = board;
    }

    void onEdit(Consumer<String> editor) {
        edit = editor;
    }

    void openCard(String key) {
        if (!desk.viewer().works()) {
            openForReading(key);
            return;
        }
        CardFace.note(key).flatMap(this::note).ifPresent(note -> openNote(key, note));
        CardFace.candidate(key)
                .flatMap(id -> brainstorm().candidate(id))
                .ifPresent(candidate -> openCandidate(key, candidate));
    }

    private void openForReading(String key) {
        var words = CardFace.note(key)
                .flatMap(this::note)
                .filter(note -> note.visibility() == Visibility.SHOWN)
                .map(note -> note.text().text())
                .or(() -> CardFace.candidate(key)
                        .flatMap(id -> brainstorm().candidate(id))
                        .map(Candidate::name));
        words.ifPresent(read -> menu(key).openForReading(desk, new Subject("brainstorm", key), read));
    }

    void openGroup(GroupId id) {
        var lane = board.lane("group:" + id);
        var group = brainstorm().groupsInOrder().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (lane.isEmpty() || group.isEmpty()) return;
        new CardMenu(lane.get(), t("brainstorm.group.menu"), () -> {})
                .item("rename-group", t("brainstorm.group.rename"), () -> new GroupDialog(desk).rename(group.get()))
                .danger("remove-group", t("brainstorm.group.remove"), () -> desk.send(new RemoveGroup(id)))
                .open();
    }

    void promote(NoteId id) {
        note(id).ifPresent(note -> new CandidateDialog(desk).add(Optional.of(note)));
    }

    void editCandidate(CandidateId id) {
        if (desk.viewer().works())
            brainstorm().candidate(id).ifPresent(candidate -> new CandidateDialog(desk).edit(candidate));
    }

    void remove(String key) {
        if (!desk.viewer().works()) return;
        CardFace.note(key).ifPresent(id -> desk.send(new RemoveNote(id)));
        CardFace.candidate(key).ifPresent(id -> desk.send(new RemoveCandidate(id)));
    }

    private void openNote(String key, Note note) {
        var menu = menu(key);
        menu.item("edit", t("brainstorm.card.edit"), () -> edit.accept(key));
        menu.swatches(t("brainstorm.colour"), swatches(note));
        menu.item("promote", t("brainstorm.card.promote"), () -> promote(note.id()));
        if (others(note).size() > 0) menu.item("merge", t("brainstorm.card.merge"), () -> chooseMerge(key, note));
        if (note.isMerged()) menu.item("split", t("brainstorm.card.split"), () -> desk.send(new SplitNote(note.id())));
        if (!note.text().earlier().isEmpty()) menu.item("history", t("ui.history"), () -> openHistory(note));
        menu.group(t("brainstorm.card.move"));
        if (note.group().isPresent())
            menu.item("move-ideas", t("brainstorm.lane.ideas"), () -> move(note, Optional.empty()));
        brainstorm().groupsInOrder().stream()
                .filter(group -> !note.group().equals(Optional.of(group.id())))
                .forEach(group -> menu.item("move-group", group.name(), () -> move(note, Optional.of(group.id()))));
        menu.item("new-group", t("brainstorm.group.new"), () -> new GroupDialog(desk).add(Optional.of(note.id())));
        menu.group("");
        // what only its author sees is not talked about
        if (note.visibility() == Visibility.SHOWN)
            desk.addTo(menu, new Subject("brainstorm", key), note.text().text());
        menu.danger("remove", t("brainstorm.card.remove"), () -> desk.send(new RemoveNote(note.id())));
        menu.open();
    }

    private void openCandidate(String key, Candidate candidate) {
        var menu = menu(key);
        var candidates = brainstorm().candidates();
        int at = candidates.indexOf(candidate);
        menu.item("edit", t("brainstorm.candidate.edit"), () -> editCandidate(candidate.id()));
        if (at > 0) menu.item("up", t("brainstorm.candidate.up"), () -> place(candidates, candidate, at - 1));
        if (at < candidates.size() - 1)
            menu.item("down", t("brainstorm.candidate.down"), () -> place(candidates, candidate, at + 2));
        desk.addTo(menu, new Subject("brainstorm", key), candidate.name());
        menu.danger("remove", t("brainstorm.candidate.remove"), () -> desk.send(new RemoveCandidate(candidate.id())));
        menu.open();
    }

    private void place(List<Candidate> candidates, Candidate candidate, int before) {
        var next =
                before < candidates.size() ? Optional.of(candidates.get(before).id()) : Optional.<CandidateId>empty();
        desk.send(new MoveCandidate(candidate.id(), next));
    }

    private void chooseMerge(String key, Note note) {
        var menu = menu(key).group(t("brainstorm.card.merge"));
        others(note)
                .forEach(other -> menu.item(
                        "merge-with",
                        Texts.excerpt(other.text().text(), EXCERPT),
                        () -> desk.send(new MergeNotes(note.id(), other.id()))));
        menu.open();
    }

    /** Those of its own group first: what is alike was often put together already. */
    private List<Note> others(Note note) {
        return brainstorm().visibleTo(desk.viewer().id()).stream()
                .filter(other -> !other.id().equals(note.id()) && other.visibility() == note.visibility())
                .sorted((one, two) -> Boolean.compare(
                        two.group().equals(note.group()), one.group().equals(note.group())))
                .toList();
    }

    private void openHistory(Note note) {
        new History(
                        note.text(),
                        id -> brainstorm().showsAuthors() ? desk.nameOf(id) : "",
                        Optional.of(wanted ->
                                desk.send(new EditNote(note.id(), note.text().text(), wanted))))
                .open();
    }

    private void move(Note note, Optional<GroupId> group) {
        desk.send(new MoveNote(note.id(), group, Optional.empty()));
    }

    private List<Swatch> swatches(Note note) {
        return Arrays.stream(NoteColour.values())
                .map(colour -> new Swatch(
                        colour.name(),
                        t("brainstorm.colour." + colour.name().toLowerCase(Locale.ROOT)),
                        note.colour() == colour,
                        () -> desk.send(new RecolourNote(note.id(), colour))))
                .toList();
    }

    private CardMenu menu(String key) {
        return new CardMenu(board.card(key).orElseThrow(), t("brainstorm.card.menu"), () -> board.focusCard(key));
    }

    private Optional<Note> note(NoteId id) {
        return brainstorm().note(id, desk.viewer().id());
    }

    private Brainstorm brainstorm() {
        return desk.room().state(Brainstorm.class);
    }

    private static String t(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
