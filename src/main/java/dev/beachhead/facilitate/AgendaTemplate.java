package dev.beachhead.facilitate;

import java.util.List;
import java.util.Locale;

/** What a session usually looks like. The minutes are those in which the team is together. */
public enum AgendaTemplate {
    TWO_HOURS(List.of(
            new Slot("purpose", 15),
            new Slot("brainstorm", 30),
            new Slot("research", 20),
            new Slot("vote", 25),
            new Slot("funnel", 30))),
    ONE_DAY(List.of(
            new Slot("purpose", 30),
            new Slot("brainstorm", 60),
            new Slot("research", 60),
            new Slot("vote", 45),
            new Slot("funnel", 60),
            new Slot("profile", 45),
            new Slot("sizing", 45),
            new Slot("persona", 45),
            new Slot("decide", 30))),
    FOUR_WEEKS(List.of(
            new Slot("purpose", 60),
            new Slot("brainstorm", 90),
            new Slot("research", 90),
            new Slot("vote", 60),
            new Slot("funnel", 90),
            new Slot("profile", 90),
            new Slot("sizing", 90),
            new Slot("persona", 90),
            new Slot("lifecycle", 90),
            new Slot("model", 120),
            new Slot("fieldwork", 90),
            new Slot("decide", 60)));

    private record Slot(String station, int minutes) {}

    private final List<Slot> slots;

    AgendaTemplate(List<Slot> slots) {
        this.slots = slots;
    }

    /** Its items, each time with new ids. */
    public List<AgendaItem> items() {
        return slots.stream()
                .map(slot -> new AgendaItem(AgendaItemId.next(), slot.station(), "", slot.minutes()))
                .toList();
    }

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
