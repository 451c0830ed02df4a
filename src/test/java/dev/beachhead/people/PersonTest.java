package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    @ParameterizedTest
    @CsvSource({"Ana, A", "ana maria kovač, AK", "王小明, 王", "👩‍🔬 Lin, 👩‍🔬L", "élodie, É", "' Ana', A"})
    void initialsAreTheFirstOfTheFirstWordAndOfTheLast(String name, String initials) {
        assertThat(called(name, 0).initials()).isEqualTo(initials);
    }

    @Test
    void thereAreEightColours() {
        assertThat(called("Ana", 7).colour()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> called("Ana", 8));
        assertThatIllegalArgumentException().isThrownBy(() -> called("Ana", -1));
    }

    private static Person called(String name, int colour) {
        return new Person(ParticipantId.next(), name, Role.PARTICIPANT, colour, Person.Standing.PRESENT);
    }
}
