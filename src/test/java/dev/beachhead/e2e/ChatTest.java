package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

/** What people say to each other beside the work. */
class ChatTest extends EndToEndTest {
    @Test
    void whatIsSaidIsCountedWhereTheChatIsClosedAndMarkedForWhoIsNamed() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.at("tab-chat").click();
        ada.field("field-chat").fill("Five minutes more, @Lin?");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("chat-messages")).containsText("Five minutes more");
        assertThat(ada.field("field-chat")).hasValue("");

        assertThat(lin.at("tab-chat")).hasAttribute("data-news", "1");
        assertThat(lin.at("notice")).containsText("Ada mentioned Lin");
        lin.at("tab-chat").click();
        assertThat(lin.at("tab-chat")).not().hasAttribute("data-news", "1");
        assertThat(lin.page().locator("vaadin-message.to-me")).containsText("Five minutes more");
        lin.field("field-chat").fill("x".repeat(1_001));
        lin.press("say");
        assertThat(lin.page().locator(".chat")).containsText("1,001");
        assertThat(lin.field("field-chat")).hasValue("x".repeat(1_001));

        assertThat(new AxeBuilder(ada.page()).analyze().getViolations()).isEmpty();
        ada.chooseMore("end-workshop");
        ada.press("end-workshop");
        assertThat(lin.at("chat-closed")).containsText("ended");
        assertThat(lin.field("field-chat")).isHidden();
    }
}
