package dev.beachhead.funnel;

import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Chip.Tone;
import dev.beachhead.ui.NoteCard;
import java.util.ArrayList;
import java.util.Optional;

/**
 * What a segment's card shows; cards with equal faces are not drawn again.
 *
 * @param parent the name of the segment it was split from, or empty
 * @param unproven whether a reason stands on its own: no label and nothing that somebody said
 * @param score of the vote, rounded, 0 to 100
 * @param size what it comes to a year, in the reader's language; empty while nobody knows
 */
record SegmentFace(
        Segment segment,
        String parent,
        Optional<Integer> score,
        Optional<String> size,
        boolean unproven,
        boolean fixed) {

    String key() {
        return "segment:" + segment.id();
    }

    static void draw(NoteCard card, SegmentFace face) {
        var segment = face.segment;
        var chips = new ArrayList<Chip>();
        face.score.ifPresent(
                score -> chips.add(new Chip(card.getTranslation("funnel.card.score", score), Tone.FIGURE)));
        face.size.ifPresent(size -> chips.add(new Chip(card.getTranslation("funnel.card.size", size), Tone.FIGURE)));
        if (segment.isInPlay() && !segment.toConfirm().isEmpty())
            chips.add(new Chip(
                    card.getTranslation(
                            "funnel.to-confirm.count", segment.toConfirm().size()),
                    Tone.OPEN));
        segment.parked().ifPresent(no -> chips.add(new Chip(no.answer().reason().text(), Tone.BAD)));
        if (segment.isInPlay() && face.unproven)
            chips.add(new Chip(card.getTranslation("funnel.no-evidence"), Tone.PLAIN));
        if (!face.parent.isEmpty())
            chips.add(new Chip(card.getTranslation("funnel.card.split-from", face.parent), Tone.PLAIN));
        var details = chips.stream().map(Chip::getText).reduce(segment.name(), (one, other) -> one + ", " + other);
        card.addClassName("segment");
        card.show(segment.name(), details);
        card.details(chips);
        card.fixed(face.fixed);
    }
}
