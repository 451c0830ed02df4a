package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import dev.beachhead.room.Journal;
import dev.beachhead.room.WorkshopId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people show each other without words. */
class HandsTest extends EndToEndTest {
    @Autowired
    private Journal journal;

    @Test
    void handsStandInTheOrderInWhichTheyWentUpAndNothingOfItIsKept() {
        var ada = person("Ada");
        var code = ada.open("Filtration");
        var lin = person("Lin").join(code);
        var kim = person("Kim").join(code);
        var workshop =
                WorkshopId.parse(ada.page().url().split("/w/")[1].split("/")[0]).orElseThrow();
        long before = journal.read(workshop, 0).size();
        Stream.of(ada, lin, kim).forEach(one -> one.at("tab-session").click());

        kim.press("raise-hand");
        assertThat(kim.at("action-lower-my-hand")).isVisible();
        lin.press("raise-hand");
        assertThat(ada.at("strip-hands")).containsText("Kim, Lin");
        assertThat(lin.at("strip-hands")).isHidden();
        assertThat(row(lin, "Kim").getByTestId("hand")).hasText("hand 1");
        row(ada, "Kim").getByTestId("action-lower-hand").click();
        assertThat(ada.at("strip-hands")).containsText("Lin has a hand up");
        assertThat(kim.at("action-raise-hand")).isVisible();
        lin.press("lower-my-hand");
        assertThat(ada.at("strip-hands")).isHidden();

        lin.at("reaction-applause").click();
        assertThat(kim.at("reaction-shown")).hasText("Lin: Applause");
        assertThat(kim.at("reaction-shown")).hasCount(0);
        assertThat(journal.read(workshop, 0)).hasSize((int) before);
        assertThat(new AxeBuilder(ada.page()).analyze().getViolations()).isEmpty();
    }

    private static Locator row(Person person, String name) {
        return person.at("session-person").filter(new Locator.FilterOptions().setHasText(name));
    }
}
