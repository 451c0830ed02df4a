package dev.beachhead.room;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Names one person in one workshop; the same browser is somebody else in another workshop. */
public record ParticipantId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {}

    public static ParticipantId next() {
        return new ParticipantId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<ParticipantId> parse(String text) {
        return Ids.parse(text).map(ParticipantId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
