package dev.beachhead.fieldwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one interview. */
public record InterviewId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InterviewId {}

    public static InterviewId next() {
        return new InterviewId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<InterviewId> parse(String text) {
        return Ids.parse(text).map(InterviewId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
