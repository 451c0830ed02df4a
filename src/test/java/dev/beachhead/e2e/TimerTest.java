package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.beachhead.facilitate.FacilitateCommand.PauseTimer;
import dev.beachhead.facilitate.FacilitateCommand.ResumeTimer;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The timer goes by the server's clock: what time a browser thinks it is changes nothing. */
class TimerTest extends EndToEndTest {
    private static final String CLOCK = "[data-testid=timer] bh-clock";

    @Test
    void everybodySeesTheSameTimeLeftHoweverWrongTheirClocksAre() {
        var ada = person("Ada");
        var code = ada.open("Filtration");
        var early = withClockOffBy("Early", -10).join(code);
        var late = withClockOffBy("Late", 10).join(code);
        assertThat((long) Math.abs(clock(late) - clock(early))).isBetween(1_190_000L, 1_210_000L);

        ada.press("set-timer");
        ada.choose("timer-5");
        var joiner = withClockOffBy("Joiner", 10).join(code);

        Stream.of(ada, early, late, joiner)
                .forEach(one -> assertThat(one.page().locator(CLOCK)).hasText(Pattern.compile("4:[0-5]\\d")));
        await().untilAsserted(() -> {
            var seen = Stream.of(ada, early, late, joiner).map(TimerTest::left).toList();
            assertThat(seen.stream().mapToInt(left -> left).max().orElseThrow()
                            - seen.stream().mapToInt(left -> left).min().orElseThrow())
                    .isLessThanOrEqualTo(2);
        });
    }

    @Test
    void aPauseHoldsForEverybodyAndForWhoComesLater() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        does(ada, new StartTimer(5), new PauseTimer());
        assertThat(lin.at("timer")).containsText("paused");
        var held = left(lin);

        var kim = person("Kim").join(ada.code());
        assertThat(kim.at("timer")).containsText("paused");
        assertThat(left(kim)).isEqualTo(held);

        does(ada, new ResumeTimer());
        assertThat(lin.at("timer")).not().containsText("paused");
        await().until(() -> left(lin) < held);
    }

    @Test
    void theEndIsSaidOnceAndMakesASoundUnlessThatIsMuted() {
        var ada = inAHurry("Ada");
        var code = ada.open("Filtration");
        var lin = inAHurry("Lin").join(code);
        lin.at("tab-session").click();
        lin.field("field-sound").uncheck();
        lin.page().reload();
        assertThat(lin.page().locator(".station")).isVisible();

        does(ada, new StartTimer(1));

        assertThat(ada.at("time-is-up")).hasText("Time is up.");
        assertThat(ada.at("time-is-up")).hasAttribute("data-rang", "1");
        assertThat(ada.at("time-is-up")).hasAttribute("aria-live", "polite");
        assertThat(lin.at("time-is-up")).hasText("Time is up.");
        assertThat(lin.at("time-is-up")).not().hasAttribute("data-rang", "1");
        assertThat(ada.page().locator(CLOCK)).hasText("0:00");
    }

    @Test
    void theServerSaysNothingWhileTheTimerRuns() {
        var ada = person("Ada");
        ada.open("Filtration");
        does(ada, new StartTimer(5));
        assertThat(ada.page().locator(CLOCK)).hasText(Pattern.compile("4:5[0-8]"));
        int before = ada.received().size();
        int then = left(ada);
        await().until(() -> left(ada) <= then - 4);

        assertThat(ada.received().subList(before, ada.received().size()))
                .filteredOn(frame -> frame.contains("reading"))
                .isEmpty();
    }

    private Person withClockOffBy(String name, int minutes) {
        var person = person(name);
        person.page().addInitScript("""
                (() => {
                  const off = %d * 60000;
                  const Real = Date;
                  const now = () => Real.now() + off;
                  window.Date = new Proxy(Real, {
                    construct: (target, given) => given.length ? new target(...given) : new target(now()),
                    get: (target, name) => name === 'now' ? now : target[name],
                  });
                })();
                """.formatted(minutes));
        return person;
    }

    /** Somebody whose browser's steady counter runs sixty times as fast, so that a minute takes a second. */
    private Person inAHurry(String name) {
        var person = person(name);
        person.page()
                .addInitScript("const real = performance.now.bind(performance); performance.now = () => 60 * real();");
        return person;
    }

    private static double clock(Person person) {
        return ((Number) person.page().evaluate("Date.now()")).doubleValue();
    }

    private static int left(Person person) {
        var parts = List.of(person.page().locator(CLOCK).textContent().split(":"));
        return Integer.parseInt(parts.getFirst()) * 60 + Integer.parseInt(parts.getLast());
    }
}
