package dev.beachhead.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.dom.Element;
import dev.beachhead.ui.BrowserlessPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Participants without browsers, and what each of them does on their own screen. */
record BrowserlessTeam(List<BrowserlessPerson> people) {
    static final List<String> CRITERIA =
            List.of("funds", "reach", "reason", "whole-product", "competition", "springboard", "values");
    static final int GATES = 5;
    private static final List<String> CONDITIONS = List.of("similar-products", "same-sale", "talk-to-each-other");
    private static final String PRESSED = "event.target.closest('[data-rate]').dataset.rate";
    private static final String IS_PRESSED = "!!event.target.closest('[data-rate]')";

    BrowserlessTeam {
        people = List.copyOf(people);
    }

    BrowserlessPerson one(int number) {
        return people.get(number - 1);
    }

    void walkTo(String station) {
        people.forEach(one -> one.walkTo(station));
    }

    /** Writes into a text that several edit, or into one for something new. */
    static void write(BrowserlessPerson one, String field, String words) {
        var text = one.looks()
                .shown()
                .filter(element -> field.equals(element.getAttribute("field")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + field));
        one.tells(text, "bh-save", Map.of("event.detail.base", "", "event.detail.text", words));
    }

    /** Participant 1 likes everything a little, participant 8 a lot; all like the first market best, and put their dot there. */
    void fillIn(int number, int markets) {
        var one = one(number);
        for (int market = 0; market < markets; market++) {
            int points = market == 0 ? 5 : 1 + (market + number - 1) % 4;
            for (var criterion : CRITERIA) rate(one, criterion, points);
            if (market == 0) one.press(one.all("dot-more").getFirst());
            if (market < markets - 1) one.press("action-next-market");
        }
        one.press("action-ready");
    }

    /** Knows only the first market. */
    void putADot(int number) {
        one(number).press(one(number).looks().all("dot-more").getFirst());
        one(number).press("action-ready");
    }

    static void rate(BrowserlessPerson one, String criterion, int points) {
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

    void park(int number, String market) {
        move(one(number), market, "parked");
        answer(one(number), "action-gate-no", market + " can wait.");
    }

    void pass(int number, String market, int gate) {
        var one = one(number);
        move(one, market, "gate" + gate);
        if (gate == 4) {
            one.press("choice-frequency-daily");
            one.press("choice-need-like-air");
        }
        if (gate == GATES) for (var condition : CONDITIONS) one.press("choice-" + condition + "-yes");
        answer(one, "action-gate-yes", "They told us so.");
    }

    private static void move(BrowserlessPerson one, String market, String lane) {
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

    private static void answer(BrowserlessPerson one, String button, String reason) {
        one.press(button);
        write(one, "field-reason", reason);
    }

    /** What stands on the notes of one lane, as one of them sees it. */
    static List<String> lane(BrowserlessPerson one, String lane) {
        return one.looks()
                .one(lane)
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(element -> "card".equals(element.getAttribute("data-testid")))
                .map(card -> card.getChildren()
                        .filter(part -> "note-text".equals(part.getAttribute("data-testid")))
                        .findFirst()
                        .orElseThrow()
                        .getText())
                .toList();
    }

    static List<String> scores(BrowserlessPerson one) {
        return one.shown()
                .filter(element -> element.hasAttribute("data-testid"))
                .filter(element -> element.getAttribute("data-testid").startsWith("score-"))
                .map(Element::getText)
                .toList();
    }

    /** Until everybody sees so many of them; of a lane, so many cards in it. */
    void allSee(String testId, int count) {
        IntStream.rangeClosed(1, people.size()).forEach(number -> sees(number, testId, count));
    }

    void sees(int number, String testId, int count) {
        until(() -> assertThat(
                        testId.startsWith("lane-")
                                ? lane(one(number), testId).size()
                                : one(number).looks().all(testId).size())
                .as("%s for participant %d", testId, number)
                .isEqualTo(count));
    }

    static void until(Runnable holds) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(holds::run);
    }
}
