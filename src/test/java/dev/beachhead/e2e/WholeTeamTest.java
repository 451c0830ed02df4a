package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.dom.Element;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.ui.BrowserlessPerson;
import dev.beachhead.ui.RoomView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ten people in one room: a facilitator and a participant at browsers, and eight participants whose screens have none. */
class WholeTeamTest extends EndToEndTest {
    private static final List<String> CRITERIA =
            List.of("funds", "reach", "reason", "whole-product", "competition", "springboard", "values");
    private static final int GATES = 5;
    private static final List<String> CONDITIONS = List.of("similar-products", "same-sale", "talk-to-each-other");
    private static final String PRESSED = "event.target.closest('[data-rate]').dataset.rate";
    private static final String IS_PRESSED = "!!event.target.closest('[data-rate]')";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    private final List<BrowserlessPerson> team = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private BrowserlessApplicationContext application;

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void tenPeopleRunAWholeVoteAndAWholeFunnelToABeachhead() {
        var ada = person("Ada");
        var lin = person("Lin");
        var code = Shortlisted.open(this, ada);
        lin.join(code);
        application = SpringBrowserlessApplicationContext.create(beans, RoomView.class);
        for (int i = 1; i <= 8; i++)
            team.add(BrowserlessPerson.join(application, doors, guests, code, "Participant " + i));

        vote(ada, lin);
        funnel(ada, lin);
    }

    private void vote(Person ada, Person lin) {
        ada.walkTo("vote");
        lin.walkTo("vote");
        team.forEach(one -> one.walkTo("vote"));
        ada.press("start-vote");
        everybody("rating-funds", 1);
        for (int i = 0; i < team.size(); i++) fillIn(team.get(i), i);
        fillIn(lin, "5555555");
        everybody("result-row", 0);
        assertThat(ada.at("turnout")).containsText("9");
        assertThat(lin.at("result-row")).hasCount(0);

        ada.press("reveal-votes");
        everybody("result-row", 8);
        assertThat(lin.at("result-row")).hasCount(8);
        assertThat(lin.at("result-row").first()).containsText("Entertainment");

        ada.press("next-round");
        var doubter = team.getLast();
        waits(doubter, "rating-funds");
        rate(doubter, "funds", 5);
        everybody("finding-converged", 0);
        ada.press("reveal-votes");
        everybody("finding-converged", 1);
        assertThat(ada.at("finding-converged")).isVisible();
        var shown = lin.page().locator("[data-testid^='score-']").allTextContents();
        assertThat(shown).hasSize(8);
        for (var one : team) assertThat(scores(one)).isEqualTo(shown);
    }

    /** Participant 1 likes everything a little, participant 8 a lot; all like the first market best. */
    private void fillIn(BrowserlessPerson one, int number) {
        for (int market = 0; market < Shortlisted.MARKETS.size(); market++) {
            int points = market == 0 ? 5 : 1 + (market + number) % 4;
            for (var criterion : CRITERIA) rate(one, criterion, points);
            if (market == 0) one.press(one.all("dot-more").getFirst());
            if (market < Shortlisted.MARKETS.size() - 1) one.press("action-next-market");
        }
        one.press("action-ready");
    }

    private void rate(BrowserlessPerson one, String criterion, int points) {
        var button = one.looks()
                .one("rating-" + criterion)
                .getChild(2)
                .getChildren()
                .filter(scale -> Integer.toString(points).equals(scale.getAttribute("data-points")))
                .findFirst()
                .orElseThrow();
        var rows = one.shown()
                .filter(element -> element.getClassList().contains("rating-rows"))
                .findFirst()
                .orElseThrow();
        one.tells(rows, "click", Map.of(PRESSED, button.getAttribute("data-rate"), IS_PRESSED, true));
        assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
    }

    private static void fillIn(Person person, String points) {
        for (int market = 1; market <= Shortlisted.MARKETS.size(); market++) {
            person.at("rating-funds").locator("[data-points='1']").focus();
            for (int i = 0; i < CRITERIA.size(); i++) {
                var key = points.substring(i, i + 1);
                person.page().keyboard().press(key);
                assertThat(person.at("rating-" + CRITERIA.get(i)).locator("[data-points='" + key + "']"))
                        .hasAttribute("aria-pressed", "true");
            }
            if (market < Shortlisted.MARKETS.size()) {
                person.press("next-market");
                assertThat(person.page().locator(".ballot h2").first()).hasText(Shortlisted.MARKETS.get(market));
            }
        }
        person.press("ready");
    }

    private void funnel(Person ada, Person lin) {
        ada.walkTo("funnel");
        lin.walkTo("funnel");
        team.forEach(one -> one.walkTo("funnel"));
        for (int i = 2; i < Shortlisted.MARKETS.size(); i++) park(team.get(i), Shortlisted.MARKETS.get(i));
        everybody("lane-parked", 6);
        assertThat(lin.at("lane-parked").getByTestId("card")).hasCount(6);

        for (int gate = 1; gate <= GATES; gate++) {
            pass(team.get(gate), "Entertainment", gate);
            var lane = "lane-gate" + gate;
            everybody(lane, 1);
            assertThat(ada.at(lane).getByTestId("card")).containsText("Entertainment");
        }
        lin.press("choose-beachhead");
        lin.press("choose-anyway");
        everybody("lane-beachhead", 1);
        assertThat(ada.at("lane-beachhead").getByTestId("card")).containsText("Entertainment");
        assertThat(ada.page().locator(".finalist")).containsText("Fewer than ten people");
    }

    private void park(BrowserlessPerson one, String market) {
        move(one, market, "parked");
        answer(one, "action-gate-no", market + " can wait.");
    }

    private void pass(BrowserlessPerson one, String market, int gate) {
        move(one, market, "gate" + gate);
        if (gate == 4) {
            one.press("choice-frequency-daily");
            one.press("choice-need-like-air");
        }
        if (gate == GATES) for (var condition : CONDITIONS) one.press("choice-" + condition + "-yes");
        answer(one, "action-gate-yes", "They told us so.");
    }

    private void move(BrowserlessPerson one, String market, String lane) {
        var card = one.looks().all("card").stream()
                .filter(element -> element.getTextRecursively().contains(market))
                .findFirst()
                .orElseThrow();
        var board = one.shown()
                .filter(element -> element.getTag().equals("bh-board"))
                .findFirst()
                .orElseThrow();
        one.tells(
                board,
                "bh-move",
                Map.of(
                        "event.detail.key",
                        card.getAttribute("data-key"),
                        "event.detail.lane",
                        lane,
                        "event.detail.before",
                        ""));
    }

    private void answer(BrowserlessPerson one, String button, String reason) {
        one.press(button);
        var field = one.shown()
                .filter(element -> "field-reason".equals(element.getAttribute("field")))
                .findFirst()
                .orElseThrow();
        one.tells(field, "bh-save", Map.of("event.detail.base", "", "event.detail.text", reason));
    }

    private static List<Element> cards(BrowserlessPerson one, String lane) {
        return one.one(lane)
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(element -> "card".equals(element.getAttribute("data-testid")))
                .toList();
    }

    private static List<String> scores(BrowserlessPerson one) {
        return one.shown()
                .filter(element -> element.hasAttribute("data-testid"))
                .filter(element -> element.getAttribute("data-testid").startsWith("score-"))
                .map(Element::getText)
                .toList();
    }

    private void waits(BrowserlessPerson one, String testId) {
        until(() -> assertThat(one.looks().all(testId)).isNotEmpty());
    }

    /** Until everybody sees so many of them; of a lane, so many cards in it. */
    private void everybody(String testId, int count) {
        until(() -> assertThat(team.stream().map(one -> seen(one.looks(), testId)))
                .as(testId)
                .containsOnly(count));
    }

    private static int seen(BrowserlessPerson one, String testId) {
        return testId.startsWith("lane-")
                ? cards(one, testId).size()
                : one.all(testId).size();
    }

    private static void until(Runnable holds) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(holds::run);
    }
}
