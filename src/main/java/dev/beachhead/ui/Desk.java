package dev.beachhead.ui;

import dev.beachhead.presence.Signals;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Activity;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a station's view works with: the one way to send commands, and who is around. */
public interface Desk {

    /** Sends a command and draws what came of it; a refusal is shown as a notice. Answers whether it was carried out. */
    boolean send(Command command);

    /** Sends a command; a refusal is answered, to be shown where the user is looking. Empty when it was carried out. */
    Optional<Rejection> attempt(Command command);

    /** As {@link #attempt(Command)}, for what was written without a line and may be sent again: one id is carried out once. */
    Optional<Rejection> attempt(CommandId id, Command command);

    /** Says a refusal in the reader's language: what happened, and what to do. */
    String say(Rejection why);

    /** Says what somebody did in the reader's language. */
    String say(Activity.Entry deed);

    void notice(String sentence);

    RoomState room();

    Viewer viewer();

    /** The name as it is shown; of somebody who was removed too. */
    String nameOf(ParticipantId id);

    /** The names of the others who edit something just now, by the key of the item. */
    default Map<String, List<String>> othersEditing(Whereabouts whereabouts) {
        var names = new HashMap<String, List<String>>();
        whereabouts.edited().forEach((item, editors) -> {
            var others = editors.stream()
                    .filter(id -> !id.equals(viewer().id()))
                    .map(this::nameOf)
                    .toList();
            if (!others.isEmpty()) names.put(item, others);
        });
        return names;
    }

    /** The names of the others who edit one item just now; for many items, ask once for all. */
    default List<String> othersEditing(Whereabouts whereabouts, String item) {
        return othersEditing(whereabouts).getOrDefault(item, List.of());
    }

    /** Whether this room keeps evidence that can be shown and linked. */
    boolean showsEvidence();

    /** Shows what people said about a statement. @param words how it reads now */
    void openEvidence(Statement statement, String words);

    /** Adds to the menu of a thing what can be done with anything: talk about it, point at it. @param words how it reads now */
    void addTo(CardMenu menu, Subject subject, String words);

    /** The journal's event after which the room looked as it is shown, while a moment of the past is shown. */
    default Optional<Long> moment() {
        return Optional.empty();
    }

    /** Goes to a station; nothing happens when there is none of that name. */
    void walkTo(String station);

    /** Goes to where a thing stands, and brings it into view. */
    void reveal(Subject subject);

    /** Opens a tab of the side panel, by its name. */
    void openTab(String name);

    /** Tells the others which item this screen is editing; empty for none. */
    void edits(Optional<String> item);

    /** Shows the others what this person signals; nobody is there to see it while a moment of the past is shown. */
    default void signals(Signals signals) {}
}
