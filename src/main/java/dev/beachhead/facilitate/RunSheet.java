package dev.beachhead.facilitate;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What the facilitators note beside the agenda, for their eyes only: it prints nothing and has no JSON. */
@JsonIncludeProperties({})
record RunSheet(PMap<AgendaItemId, SharedText> notes) {
    /** The most characters of a note, as a person counts them. */
    static final int LONGEST = 2_000;

    static RunSheet blank() {
        return new RunSheet(HashTreePMap.empty());
    }

    SharedText of(AgendaItemId item) {
        return notes.getOrDefault(item, SharedText.blank());
    }

    RunSheet edited(AgendaItemId item, String text, boolean overlap, Stamp stamp) {
        return new RunSheet(notes.plus(item, of(item).edited(text, overlap, stamp)));
    }

    @Override
    public String toString() {
        return "RunSheet[secret]";
    }
}
