package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.CandidateId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest extends EndToEndTest {

    @Test
    void fewerThanSixAreNotFrozenAndAThirteenthIsRefusedWithTheReason() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        does(ada, candidates(1, 5));
        assertThat(shortlisted(ada)).hasCount(5);

        ada.press("freeze");
        assertThat(ada.at("notice")).containsText("at least 6");
        assertThat(ada.at("action-unfreeze")).isHidden();

        does(ada, candidates(6, 12));
        assertThat(shortlisted(ada)).hasCount(12);
        ada.press("add-candidate");
        ada.field("field-candidate-name").fill("One too many");
        ada.press("save-candidate");
        assertThat(ada.page().locator("#message-field-candidate-name")).containsText("already holds 12");
        assertThat(ada.field("field-candidate-name")).hasValue("One too many");
        assertThat(shortlisted(ada)).hasCount(12);
        ada.press("cancel");

        ada.press("freeze");
        assertThat(ada.at("action-unfreeze")).isVisible();
    }

    private static Locator shortlisted(Person person) {
        return person.at("lane-shortlist").getByTestId("card");
    }

    private static AddCandidate[] candidates(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> new AddCandidate(CandidateId.next(), Optional.empty(), "Market " + i, "", ""))
                .toArray(AddCandidate[]::new);
    }
}
