package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {

    private record Edited(String text, boolean overlap) implements Event {}

    private static Decision edit(String base, String now, String typed, int longest) {
        return new TextEdit(base, typed)
                .of("need", now, longest, merged -> new Edited(merged.text(), merged.overlap()));
    }

    @Test
    void whatWasTypedIsCleanedAndTaken() {
        assertThat(edit("", "", "  clean\u0000 water ", 20))
                .isEqualTo(Decision.accept(new Edited("clean water", false)));
    }

    @Test
    void whatOthersWroteMeanwhileStays() {
        assertThat(edit("clean water", "very clean water", "clean water now", 40))
                .isEqualTo(Decision.accept(new Edited("very clean water now", false)));
    }

    @Test
    void theLaterOfTwoOverlappingEditsStandsAndItIsSaid() {
        assertThat(edit("clean water", "pure water", "safe water", 40))
                .isEqualTo(Decision.accept(new Edited("safe water", true)));
    }

    @Test
    void nothingHappensWhenTheFieldAlreadySaysSo() {
        assertThat(edit("a", "clean water", "clean water", 40)).isEqualTo(Decision.accept());
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItsField() {
        assertThat(edit("", "", "12345", 4)).isEqualTo(refused(4, 5));
        assertThat(edit("", "", "1234", 4)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void twoEditsThatEachFitMayNotFitTogether() {
        assertThat(edit("aa", "aa bb", "cc aa", 6)).isEqualTo(refused(6, 8));
    }

    private static Decision refused(int longest, int length) {
        return Decision.refuse(new Rejection.Invalid("need", "room.text-too-long", List.of(longest, length)));
    }
}
