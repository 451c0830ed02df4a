package dev.beachhead.model;

import dev.beachhead.room.EvidenceBook;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.NoteCard;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What a note on the canvas shows; cards with equal faces are not drawn again.
 *
 * @param weight the evidence for and against it
 * @param fixed whether it stays where it is, for those who only read
 */
record NoteFace(
        Note note, Standing standing, EvidenceBook.Weight weight, Optional<CanvasSegment> segment, boolean fixed) {
    private static final String KEY = "canvas:";

    static NoteFace of(Canvas canvas, Note note, EvidenceBook book, boolean fixed) {
        var weight = book.weight(note.statement());
        return new NoteFace(note, Standing.of(note, book), weight, canvas.segmentOf(note), fixed);
    }

    String key() {
        return key(note.id());
    }

    static String key(NoteId note) {
        return KEY + note;
    }

    static Optional<NoteId> note(String key) {
        return key.startsWith(KEY) ? NoteId.parse(key.substring(KEY.length())) : Optional.empty();
    }

    static void draw(NoteCard card, NoteFace face) {
        var words = face.note.text().text();
        var status = StatusChips.name(face.standing.status());
        var belongs =
                face.segment.map(segment -> status + ", " + segment.name()).orElse(status);
        card.show(words, words + ", " + belongs);
        card.colour(face.segment.map(segment -> segment.colour().name()).orElse("NONE"));
        card.getElement().setAttribute("data-status", face.standing.status().key());
        var chips = new ArrayList<>(StatusChips.of(face.standing, face.weight));
        face.note
                .answers()
                .choice(Facet.ROLE)
                .ifPresent(role ->
                        chips.add(new Chip(card.getTranslation("model.option." + role.key()), Chip.Tone.FIGURE)));
        face.segment.ifPresent(segment -> chips.add(number(segment)));
        card.details(chips);
        card.fixed(face.fixed);
    }

    /** So that a segment is told apart without its colour too; the legend has the same number. */
    static Chip number(CanvasSegment segment) {
        var chip = new Chip(Integer.toString(segment.colour().ordinal() + 1), Chip.Tone.PLAIN);
        chip.addClassName("number");
        chip.setTitle(segment.name());
        return chip;
    }
}
