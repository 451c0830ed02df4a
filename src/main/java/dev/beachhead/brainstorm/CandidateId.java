package dev.beachhead.brainstorm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one candidate market in a workshop; later stations refer to it. */
public record CandidateId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CandidateId {}

    public static CandidateId next() {
        return new CandidateId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<CandidateId> parse(String text) {
        return Ids.parse(text).map(CandidateId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
