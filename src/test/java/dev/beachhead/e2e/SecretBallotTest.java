package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.beachhead.vote.RunMode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** What leaves the server before a reveal, looked at from outside: by browser, by program and in the log. */
class SecretBallotTest extends EndToEndTest {
    private static final List<String> CRITERIA =
            List.of("funds", "reach", "reason", "whole-product", "competition", "springboard", "values");

    /** An answer, what shows one on the screen, and what the answers of this test add up to. */
    private static final Pattern TELLTALE =
            Pattern.compile("aria-pressed|FOUR|\\bRated\\[c|DotsPlaced\\[c|●|\\b75\\.0|\\b4\\.0\\b");

    /** As much as somebody turns on who looks for a fault. */
    private static final Map<String, Level> TALKATIVE =
            Map.of("dev.beachhead", Level.TRACE, "org.springframework.web", Level.DEBUG);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() {
        log.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(log);
        TALKATIVE.forEach((name, level) -> logger(name).setLevel(level));
    }

    @AfterEach
    void leaveTheLogAsItWas() {
        TALKATIVE.keySet().forEach(name -> logger(name).setLevel(null));
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(log);
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatLeavesTheServerTellsABallotBeforeTheReveal(RunMode mode) throws Exception {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        var token = token(ada);
        ada.walkTo("vote");
        ada.at("choice-mode-" + mode.key()).click();
        ada.press("start-vote");
        lin.walkTo("vote");
        lin.at("tab-activity").click();
        assertThat(lin.at("rating-funds").first()).isVisible();
        int before = lin.received().size();
        int own = ada.received().size();

        for (var criterion : mode == RunMode.ALL_AT_ONCE ? CRITERIA : List.of("funds")) answer(ada, criterion);
        ada.at("dot-more").first().click();
        ada.press("ready");
        assertThat(lin.at("turnout")).containsText("1");
        assertThat(lin.at("tab-activity")).isVisible();

        var sealed = scores(ada, token);
        assertThat(sealed.statusCode()).isEqualTo(200);
        assertThat(sealed.body()).contains("\"rounds\":[]", "\"criteria\":[]");
        assertThat(TELLTALE.matcher(sealed.body()).find()).isFalse();
        assertThat(lin.received().subList(before, lin.received().size())).noneMatch(TELLTALE.asPredicate());
        assertThat(lin.page().locator(".scale [aria-pressed=true]")).hasCount(0);
        assertThat(log.list).isNotEmpty().map(SecretBallotTest::said).noneMatch(TELLTALE.asPredicate());
        assertThat(ada.received().subList(own, ada.received().size()))
                .as("the owner's own screen, so that the telltales are seen to work")
                .anyMatch(TELLTALE.asPredicate());

        ada.press("reveal-votes");

        var shown = mode == RunMode.ALL_AT_ONCE ? "75.0" : "4.0";
        assertThat(lin.page().getByText(shown).first()).isVisible();
        assertThat(lin.received().subList(before, lin.received().size())).anyMatch(TELLTALE.asPredicate());
        var figures = mode == RunMode.ALL_AT_ONCE ? "\"score\":(75\\.|74\\.9)" : "\"mean\":4\\.0";
        assertThat(scores(ada, token).body()).containsPattern(figures);
    }

    @Test
    void whoHasNoLinkGetsNoScores() throws Exception {
        var ada = person("Ada");
        Shortlisted.open(this, ada);

        assertThat(scores(ada, "wrong").statusCode()).isEqualTo(401);
    }

    private static String said(ILoggingEvent event) {
        var words = new StringBuilder(event.getFormattedMessage());
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause())
            words.append(' ').append(cause.getMessage());
        return words.toString();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static void answer(Person person, String criterion) {
        var button = person.at("rating-" + criterion).first().locator("[data-points='4']");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
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
