package dev.beachhead.persona;

import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.NoteCard;
import java.util.List;
import java.util.Optional;

/** What the card of a criterion, a pain or a gain shows; cards with equal faces are not drawn again. */
record LineFace(Item.Line line, Weight evidence, boolean fixed) {

    String key() {
        return Items.key(line.id());
    }

    static Optional<ItemId> item(String key) {
        return Items.id(key);
    }

    static void draw(NoteCard card, LineFace face) {
        var words = face.line().words().text();
        card.show(words, words);
        card.colour(colour(face.line().kind()));
        card.details(face.evidence().pieces() == 0 ? List.of() : List.of(face.chip(card)));
        card.fixed(face.fixed());
    }

    private static String colour(LineKind kind) {
        return switch (kind) {
            case CRITERION -> "SKY";
            case PAIN -> "ROSE";
            case GAIN -> "MINT";
        };
    }

    private Chip chip(NoteCard card) {
        return new Chip(
                card.getTranslation("persona.chip.evidence", evidence.supports(), evidence.contradicts()),
                evidence.contradicts() > 0 ? Chip.Tone.OPEN : Chip.Tone.GOOD);
    }
}
