package dev.beachhead.funnel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names what speaks for an answer: an interview, an experiment, or a source. */
public record EvidenceId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {}

    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<EvidenceId> parse(String text) {
        return Ids.parse(text).map(EvidenceId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
