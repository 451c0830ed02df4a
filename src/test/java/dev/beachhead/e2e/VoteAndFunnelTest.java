package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class VoteAndFunnelTest extends EndToEndTest {

    @Test
    void nobodyLearnsAnothersBallotBeforeTheRevealAndEverybodySeesTheResultAfterIt() throws Exception {
        var ada = person("Ada");
        var lin = person("Lin");
        var code = Shortlisted.open(this, ada);
        lin.join(code);
        ada.walkTo("vote");
        ada.press("start-vote");
        lin.walkTo("vote");
        lin.at("tab-activity").click();
        assertThat(lin.at("rating-funds")).isVisible();
        int before = lin.received().size();

        for (var criterion :
                new String[] {"funds", "reach", "reason", "whole-product", "competition", "springboard", "values"})
            answer(ada, criterion, "4");
        assertThat(lin.at("turnout")).isVisible();
        var token = token(ada);
        var sealed = scores(ada, token);

        assertThat(sealed.body()).contains("\"rounds\":[]").doesNotContain("\"mean\"");
        assertThat(lin.received().subList(before, lin.received().size()))
                .noneMatch(text -> text.contains("aria-pressed\":\"true\"") || text.contains("\"FOUR\""));
        assertThat(lin.page().locator(".scale [aria-pressed=true]")).hasCount(0);

        ada.press("reveal-votes");

        assertThat(lin.at("result-row")).hasCount(8);
        assertThat(lin.at("result-row").first()).containsText("75.0");
        assertThat(lin.at("finding-agreement")).isVisible();
        assertThat(scores(ada, token).body()).containsPattern("\"score\":7[45]\\.");
        assertThat(scores(ada, "wrong").statusCode()).isEqualTo(401);
    }

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

        drag(ada, ada.note("Entertainment"), ada.at("lane-grows-tenfold"));
        ada.press("gate-yes");
        assertThat(ada.page().locator(".balloon .field-message").first()).not().isEmpty();
        ada.field("field-reason").fill("Every plant moves to digital review.");
        ada.press("gate-yes");

        assertThat(lin.at("lane-grows-tenfold").getByTestId("card")).hasCount(1);
        assertThat(lin.at("lane-grows-tenfold").getByTestId("card")).containsText("Entertainment");
        assertThat(ada.page().locator(".balloon")).hasCount(0);
        assertThat(ada.at("lane-grows-tenfold").getByTestId("card")).hasCount(1);
        drag(ada, ada.note("Entertainment"), ada.at("lane-essential"));
        assertThat(ada.at("notice").first()).containsText("Serves a goal");
        assertThat(ada.at("lane-grows-tenfold").getByTestId("card")).hasCount(1);
    }

    @Test
    void aMarketIsTakenToTheBeachheadByMenuAndTheOverruledWarningsStayOnTheScreen() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("funnel");
        for (var gate : new String[] {"grows-tenfold", "serves-a-goal", "can-be-found", "essential", "one-market"}) {
            ada.openMenuOf(ada.note("Prototyping"));
            ada.choose("next");
            if (gate.equals("essential")) {
                ada.at("choice-frequency-daily").click();
                ada.at("choice-need-like-air").click();
            }
            if (gate.equals("one-market"))
                for (var condition : new String[] {"similar-products", "same-sale", "talk-to-each-other"})
                    ada.at("choice-" + condition + "-yes").click();
            ada.field("field-reason").fill("We asked, and they said so.");
            ada.press("gate-yes");
            assertThat(ada.at("lane-" + gate).getByTestId("card")).hasCount(1);
        }

        ada.press("choose-beachhead");
        ada.press("choose-anyway");

        assertThat(ada.at("lane-beachhead").getByTestId("card")).containsText("Prototyping");
        assertThat(ada.page().locator(".finalist")).containsText("Fewer than ten people");
        ada.press("release-beachhead");
        ada.field("field-release-reason").fill("A larger customer said no.");
        ada.press("release");
        assertThat(ada.at("lane-one-market").getByTestId("card")).hasCount(1);
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

    private static void answer(Person person, String criterion, String points) {
        var button = person.at("rating-" + criterion).locator("[data-points='" + points + "']");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    private static void drag(Person person, Locator card, Locator lane) {
        var from = card.boundingBox();
        var to = lane.boundingBox();
        var mouse = person.page().mouse();
        mouse.move(from.x + 12, from.y + 12);
        mouse.down();
        mouse.move(from.x + 30, from.y + 30);
        mouse.move(to.x + 40, to.y + 150);
        mouse.move(to.x + 44, to.y + 154);
        mouse.up();
    }

    private static String token(Person facilitator) {
        facilitator.press("share");
        facilitator.press("renew-mentor");
        var address = facilitator.page().locator("[data-copy*='/in/']").getAttribute("data-copy");
        facilitator.press("close-share");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> scores(Person person, String token) throws IOException, InterruptedException {
        var workshop = URI.create(person.page().url()).getPath().split("/")[2];
        var address = URI.create("http://localhost:" + port + "/api/v1/workshops/" + workshop + "/scores");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
