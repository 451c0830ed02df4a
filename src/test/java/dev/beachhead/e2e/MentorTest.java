package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mentor who was not there comes by a link, without an account, and understands what the team decided. */
class MentorTest extends EndToEndTest {
    private static final String REQUEST = "Ask five more studios.";

    @Test
    void whatAMentorAsksAtAMomentIsATaskInTheRoomAndTheRubricIsReadThere() {
        var ada = person("Ada").openExample();
        var link = mentorLink(ada);
        var mentor = person("Ana");
        mentor.visit(link + "?go=review&at=20");
        mentor.field("join-name").fill("Ana");
        mentor.at("join-submit").click();
        assertThat(mentor.at("replay-event")).containsText("20");

        mentor.at("decisions")
                .getByTestId("moment")
                .filter(containing("as the beachhead"))
                .click();
        var stage = mentor.at("replayed");
        assertThat(stage.getByTestId("view-funnel")).isVisible();
        assertThat(stage.getByText("nothing can be changed")).isVisible();
        assertThat(new AxeBuilder(mentor.page()).analyze().getViolations()).isEmpty();
        var moment = moment(mentor);
        assertThat(mentor.page()).hasURL(Pattern.compile(".*at=" + moment + ".*"));
        mentor.openMenuOf(
                stage.getByTestId("card").filter(containing("Entertainment")).first());
        mentor.choose("comment");
        mentor.field("field-comment").fill(REQUEST);
        mentor.at("choice-saying-request").click();
        mentor.press("comment");
        assertThat(thread(mentor)).containsText(REQUEST);

        ada.walkTo("funnel");
        ada.at("tab-comments").click();
        assertThat(thread(ada)).containsText("Entertainment");
        assertThat(thread(ada)).containsText("to do");

        mentor.at("choice-score-focus-4").click();
        mentor.field("field-focus").fill("One market, and they say no to the others.");
        mentor.page().keyboard().press("Tab");
        ada.walkTo("review");
        assertThat(ada.at("rubric")).containsText("4 of 5");
        assertThat(ada.at("rubric")).containsText("they say no to the others");

        ada.at("choice-comments-all").click();
        thread(ada).getByRole(AriaRole.LINK).first().click();
        assertThat(ada.at("replay-event")).containsText(moment);
        assertThat(ada.at("replayed").getByTestId("view-funnel")).isVisible();
        ada.press("now");
        assertThat(ada.at("action-now")).isHidden();
    }

    @Test
    void theWholeReviewWorksFromTheKeyboard() {
        var ada = person("Ada").openExample().walkTo("review");
        var slider = ada.at("replay-slider");
        var keyboard = ada.page().keyboard();
        slider.focus();
        keyboard.press("Home");
        assertThat(ada.at("replay-event")).containsText("event 0 of");
        keyboard.press("ArrowRight");
        keyboard.press("ArrowRight");
        keyboard.press("PageUp");
        assertThat(ada.at("replay-event")).containsText("event 12 of");
        keyboard.press("ArrowLeft");
        assertThat(ada.at("replay-event")).containsText("event 11 of");

        ada.at("action-play").focus();
        keyboard.press("Enter");
        assertThat(ada.at("action-play")).hasText("Pause");
        assertThat(ada.at("replay-event")).not().containsText(Pattern.compile("event 1?[0-9] of"));
        keyboard.press("Enter");
        assertThat(ada.at("action-play")).hasText("Play");

        var decision = ada.at("decisions").getByTestId("moment").first();
        decision.focus();
        keyboard.press("Enter");
        assertThat(decision).hasAttribute("aria-current", "true");
        ada.at("action-now").focus();
        keyboard.press("Enter");
        assertThat(ada.at("action-now")).isHidden();
    }

    private static String moment(Person person) {
        var words = person.at("replay-event").textContent();
        return words.split(" ")[1];
    }

    private static String mentorLink(Person facilitator) {
        facilitator.press("share");
        facilitator.press("renew-mentor");
        var address = facilitator.page().locator("[data-copy*='/in/']").getAttribute("data-copy");
        facilitator.press("close-share");
        return URI.create(address).getPath();
    }

    private static Locator thread(Person reader) {
        return reader.at("thread").first();
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
