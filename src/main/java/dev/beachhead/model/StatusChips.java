package dev.beachhead.model;

import com.vaadin.flow.component.UI;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.ui.Chip;
import java.util.ArrayList;
import java.util.List;

/** What a note is, as chips: its status, with how much evidence bears it, and whether evidence was removed. */
final class StatusChips {
    private StatusChips() {}

    static List<Chip> of(Standing standing, EvidenceBook.Weight weight) {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(words(standing.status(), weight), tone(standing.status())));
        if (standing.lostEvidence()) chips.add(new Chip(t("model.lost-evidence"), Chip.Tone.BAD));
        return chips;
    }

    static Chip of(Status status) {
        return new Chip(name(status), tone(status));
    }

    static String name(Status status) {
        return t("model.status." + status.key());
    }

    static Chip.Tone tone(Status status) {
        return switch (status) {
            case GUESS -> Chip.Tone.PLAIN;
            case TESTING -> Chip.Tone.OPEN;
            case FACT -> Chip.Tone.GOOD;
            case REFUTED -> Chip.Tone.BAD;
        };
    }

    private static String words(Status status, EvidenceBook.Weight weight) {
        int pieces = switch (status) {
            case GUESS, TESTING -> weight.pieces();
            case FACT -> weight.supports();
            case REFUTED -> weight.contradicts();
        };
        return pieces == 0 ? name(status) : t("model.status.count", name(status), pieces);
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
