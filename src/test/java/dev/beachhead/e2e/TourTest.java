package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

/** Somebody who sees a room for the first time. */
class TourTest extends EndToEndTest {
    private static final int STOPS = 8;

    @Test
    void theTourIsTakenFromTheKeyboardAndNotOfferedAgain() {
        var zoe = newcomer("Zoé");
        zoe.open("Filtration");
        assertThat(zoe.at("tour-offer")).isVisible();
        assertThat(new AxeBuilder(zoe.page()).analyze().getViolations()).isEmpty();
        zoe.at("action-start-tour").focus();
        var keyboard = zoe.page().keyboard();
        keyboard.press("Enter");
        assertThat(zoe.at("tour-offer")).isHidden();
        for (int stop = 1; stop <= STOPS; stop++) {
            assertThat(zoe.page().getByText(stop + " of " + STOPS)).isVisible();
            assertThat(zoe.at("tour").locator("h3")).isFocused();
            assertThat(zoe.page().locator("[data-toured]")).hasCount(1);
            if (stop == 2)
                assertThat(new AxeBuilder(zoe.page()).analyze().getViolations()).isEmpty();
            zoe.at("action-tour-next").focus();
            keyboard.press("Enter");
        }
        assertThat(zoe.at("tour")).hasCount(0);
        assertThat(zoe.page().locator("[data-toured]")).hasCount(0);
        assertThat(zoe.at("action-more")).isFocused();

        zoe.page().reload();
        assertThat(zoe.at("view-purpose")).isVisible();
        zoe.chooseMore("tour");
        assertThat(zoe.at("tour")).isVisible();
        assertThat(zoe.at("tour-offer")).isHidden();
        keyboard.press("Escape");
        assertThat(zoe.at("tour")).hasCount(0);
    }
}
