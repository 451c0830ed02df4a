package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void idsAreOfVersionSevenAndSortByTheTimeTheyWereMade() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) made.add(Ids.next().toString());
        assertThat(made)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> UUID.fromString(id).version() == 7);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(WorkshopId.parse("018f0000-0000-7000-8000-00000000000A").map(WorkshopId::toString))
                .contains("018f0000-0000-7000-8000-00000000000a");
        var id = CommandId.next();
        assertThat(CommandId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "018f0000-0000-7000-8000-00000000000g",
                "018f00000-000-7000-8000-000000000001",
                "018f0000-0000-7000-8000-0000000000011",
                "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"
            })
    void whatIsNoIdIsNothing(String text) {
        assertThat(ParticipantId.parse(text)).isEmpty();
    }
}
