package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K0M-11XZ",
                "7k0m-11xz",
                "7K0M11XZ",
                " 7k0m 11xz ",
                "7kOm-iLxz",
                "7KoM—Il XZ",
                "７Ｋ０Ｍ－１１ＸＺ",
                "7-K-0-M-1-1-X-Z"
            })
    void itIsTypedInAnyWayThatAPersonReadsIt(String typed) {
        assertThat(JoinCode.parse(typed)).contains(new JoinCode("7K0M11XZ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K0M-11X", "7K0M-11XZZ", "7K0M-11XU", "7K0M-11X!", "' or 1=1"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
    }

    @Test
    void itIsShownInTwoGroupsOfFourAndReadBack() {
        var random = new Random(7);
        assertThat(IntStream.range(0, 500).mapToObj(_ -> JoinCode.random(random)))
                .allSatisfy(code -> {
                    assertThat(code.shown()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}").doesNotContainPattern("[ILOU]");
                    assertThat(JoinCode.parse(code.shown())).contains(code);
                });
    }

    @Test
    void aLogDoesNotShowIt() {
        assertThat(new JoinCode("7K0M11XZ").toString()).doesNotContain("7K0M");
    }

    @Test
    void whatIsFarTooLongIsNoCode() {
        assertThat(JoinCode.parse("0123-4567" + " ".repeat(100))).isEmpty();
    }
}
