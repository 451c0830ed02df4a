package dev.beachhead.fieldwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one key account. */
public record AccountId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {}

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<AccountId> parse(String text) {
        return Ids.parse(text).map(AccountId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
