package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteAndFunnelTest extends EndToEndTest {

    @Test
    void aBallotIsFilledInByKeyboardAlone() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("vote");
        ada.press("start-vote");
        ada.at("rating-funds").locator("[data-points='1']").focus();

        ada.page().keyboard().press("5");
        assertThat(ada.at("rating-funds").locator("[data-points='5']")).hasAttribute("aria-pressed", "true");
        ada.page().keyboard().press("0");
        assertThat(ada.at("rating-reach").locator("[data-points='0']")).hasAttribute("aria-pressed", "true");
        assertThat(ada.at("rating-reason").locator("[data-points='1']")).isFocused();
    }

    @Test
    void aSegmentIsDraggedThroughAGateWithAReasonAndASkipIsRefused() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("funnel");
        lin.walkTo("funnel");

        ada.drag(ada.note("Entertainment"), ada.at("lane-gate1"));
        ada.press("gate-yes");
        assertThat(ada.page().locator(".balloon .field-message").first()).not().isEmpty();
        ada.field("field-reason").fill("Every plant moves to digital review.");
        ada.press("gate-yes");

        assertThat(lin.at("lane-gate1").getByTestId("card")).hasCount(1);
        assertThat(lin.at("lane-gate1").getByTestId("card")).containsText("Entertainment");
        assertThat(ada.page().locator(".balloon")).hasCount(0);
        assertThat(ada.at("lane-gate1").getByTestId("card")).hasCount(1);
        ada.drag(ada.note("Entertainment"), ada.at("lane-gate4"));
        assertThat(ada.at("notice").first()).containsText("Serves a goal");
        assertThat(ada.at("lane-gate1").getByTestId("card")).hasCount(1);
    }

    @Test
    void whoeverIsSlowerAtAGateIsToldWhoseAnswerStandsAndKeepsTheirSentence() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("funnel");
        lin.walkTo("funnel");
        for (var one : List.of(ada, lin)) {
            one.drag(one.note("Entertainment"), one.at("lane-gate1"));
            one.field("field-reason").fill(one.name() + " heard it at a studio.");
        }

        lin.press("gate-yes");

        assertThat(ada.page().locator(".balloon")).hasCount(0);
        assertThat(ada.at("notice").first()).containsText("Lin took it to");
        assertThat(ada.at("lane-gate1").getByTestId("card")).hasCount(1);
        assertThat(ada.page().locator("html")).not().hasAttribute("data-unsaved", "");
        ada.openMenuOf(ada.note("Entertainment"));
        ada.choose("back-candidates");
        assertThat(ada.at("lane-candidates").getByTestId("card").first()).isVisible();
        ada.drag(ada.note("Entertainment"), ada.at("lane-gate1"));
        assertThat(ada.page().locator(".balloon")).containsText("Ada heard it at a studio.");
    }

    @Test
    void aMarketIsTakenToTheBeachheadByMenuAndTheOverruledWarningsStayOnTheScreen() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("funnel");
        for (int gate = 1; gate <= 5; gate++) {
            ada.openMenuOf(ada.note("Prototyping"));
            ada.choose("next");
            if (gate == 4) {
                ada.at("choice-frequency-daily").click();
                ada.at("choice-need-like-air").click();
            }
            if (gate == 5)
                for (var condition : new String[] {"similar-products", "same-sale", "talk-to-each-other"})
                    ada.at("choice-" + condition + "-yes").click();
            ada.field("field-reason").fill("We asked, and they said so.");
            ada.press("gate-yes");
            assertThat(ada.at("lane-gate" + gate).getByTestId("card")).hasCount(1);
        }

        var lin = person("Lin").join(ada.code()).walkTo("funnel");
        lin.note("Prototyping").dblclick();
        lin.field("field-answer-can-be-found").fill("A list of forty studios.");
        lin.at("history-can-be-found").click();
        lin.press("restore");
        assertThat(lin.field("field-answer-can-be-found")).hasValue("We asked, and they said so.");
        ada.press("choose-beachhead");
        ada.press("choose-anyway");

        assertThat(ada.at("lane-beachhead").getByTestId("card")).containsText("Prototyping");
        assertThat(ada.page().locator(".finalist")).containsText("Fewer than ten people");
        ada.press("release-beachhead");
        ada.field("field-release-reason").fill("A larger customer said no.");
        ada.press("release");
        assertThat(ada.at("lane-gate5").getByTestId("card")).hasCount(1);
    }

    @Test
    void whatIsKnownOfAMarketIsWrittenInItsCellAndSeenByTheOthers() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("research");
        lin.walkTo("research");
        ada.at("cell-benefits").first().click();

        ada.field("field-cell").fill("Weeks instead of months");
        ada.at("choice-confidence-heard-once").click();
        ada.press("asked-more");

        assertThat(lin.at("cell-benefits").first()).containsText("Weeks instead of months");
        assertThat(lin.at("cell-benefits").first()).containsText("Heard once");
    }
}
