package dev.beachhead.facilitate;

import dev.beachhead.ui.Chip;
import dev.beachhead.ui.NoteCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a card of the agenda shows.
 *
 * @param spent minutes that a past item took; empty for one that was not begun
 * @param note the beginning of the facilitators' note; empty for everybody else
 */
record AgendaFace(AgendaItem item, String words, boolean current, Optional<Long> spent, String note, boolean fixed) {
    private static final String PREFIX = "agenda:";

    String key() {
        return key(item.id());
    }

    static String key(AgendaItemId id) {
        return PREFIX + id;
    }

    static Optional<AgendaItemId> item(String key) {
        return key.startsWith(PREFIX) ? AgendaItemId.parse(key.substring(PREFIX.length())) : Optional.empty();
    }

    static void draw(NoteCard card, AgendaFace face) {
        var time = face.spent
                .map(minutes -> card.getTranslation("facilitate.agenda.spent", minutes, face.item.minutes()))
                .orElseGet(() -> card.getTranslation("facilitate.minutes", face.item.minutes()));
        card.show(face.words, face.words + ", " + time);
        var chips = new ArrayList<Chip>();
        if (face.current) chips.add(new Chip(card.getTranslation("facilitate.agenda.now"), Chip.Tone.GOOD));
        boolean over =
                face.spent.filter(minutes -> minutes > face.item.minutes()).isPresent();
        chips.add(new Chip(time, over ? Chip.Tone.OPEN : Chip.Tone.PLAIN));
        if (!face.note.isEmpty()) chips.add(new Chip(face.note, Chip.Tone.FIGURE));
        card.details(List.copyOf(chips));
        card.fixed(face.fixed);
        if (face.current) card.getElement().setAttribute("aria-current", "step");
        else card.getElement().removeAttribute("aria-current");
    }
}
