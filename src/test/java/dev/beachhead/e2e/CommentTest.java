package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Two people talk about a card. */
class CommentTest extends EndToEndTest {

    @Test
    void whoIsMentionedIsToldAndAnswersWhereTheOtherReadsIt() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("brainstorm");
        lin.walkTo("brainstorm");
        ada.write("Rural clinics");
        assertThat(lin.at("hidden-count")).containsText("1");
        ada.openMenuOf(ada.note("Rural clinics"));
        assertThat(ada.at("menu-edit")).isVisible();
        assertThat(ada.at("menu-comment")).hasCount(0);
        ada.page().keyboard().press("Escape");
        ada.press("reveal");
        ada.choose("reveal-as-written");
        assertThat(lin.note("Rural clinics")).isVisible();

        ada.openMenuOf(ada.note("Rural clinics"));
        ada.choose("comment");
        ada.field("field-comment").fill("Who of them would pay? @Lin");
        ada.press("comment");

        assertThat(lin.at("notice").first()).containsText("Ada");
        assertThat(lin.note("Rural clinics")).hasAttribute("data-comments", "1");
        lin.at("tab-comments").click();
        assertThat(thread(lin)).containsText("Who of them would pay?");
        assertThat(thread(lin)).containsText("Rural clinics");
        thread(lin).getByTestId("action-reply").click();
        lin.field("field-reply").fill("The ministry does.");
        lin.press("send-reply");
        assertThat(thread(ada)).containsText("The ministry does.");
        for (var one : new Person[] {ada, lin})
            assertThat(new AxeBuilder(one.page()).analyze().getViolations()).isEmpty();

        thread(ada).getByTestId("action-settle-thread").click();
        assertThat(thread(lin).getByTestId("action-reopen-thread")).isVisible();
    }

    private static Locator thread(Person reader) {
        return reader.at("thread").first();
    }
}
