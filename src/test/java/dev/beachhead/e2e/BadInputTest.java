package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BadInputTest extends EndToEndTest {
    private static final String SCRIPT =
            "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

    @Test
    void anEmptyNoteAndOneTooLongAreRefusedBesideTheFieldAndNothingTypedIsLost() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");

        ada.press("add-note");
        assertThat(ada.page().locator(".composer .field-message")).containsText("needs a text");
        ada.field("field-new-note").fill("x".repeat(10_000));
        ada.press("add-note");

        assertThat(ada.page().locator(".composer .field-message")).containsText("1,000");
        assertThat(ada.field("field-new-note")).hasValue("x".repeat(10_000));
        assertThat(ada.at("card")).hasCount(0);
    }

    @Test
    void markupInEveryFieldShowsAsText() {
        var ada = person("Ada <b>");
        ada.open(SCRIPT);
        assertThat(ada.page().locator(".workshop-title")).hasText(SCRIPT);
        ada.field("field-good-at").fill(SCRIPT);
        ada.walkTo("brainstorm");
        ada.write(SCRIPT);
        ada.at("tab-activity").click();
        ada.press("add-group");
        ada.field("field-group-name").fill("<i>group</i>");
        ada.press("save-group");
        assertThat(ada.page().locator(".lane-title").filter(new Locator.FilterOptions().setHasText("<i>group</i>")))
                .isVisible();

        assertThat(ada.page().title()).isNotEqualTo("taken");
        assertThat(ada.page().locator("main img, aside img")).hasCount(0);
    }

    @Test
    void emojiAndRightToLeftTextAreKept() {
        var ada = person("عائشة");
        ada.open("🏝️ ماء نظيف");
        ada.walkTo("brainstorm");
        ada.write("مستوصفات الريف 👩‍⚕️");
        ada.page().reload();
        assertThat(ada.note("مستوصفات الريف 👩‍⚕️")).isVisible();
    }

    @Test
    void aNameOfTwoHundredCharactersIsRefusedWithWhatToDo() {
        var ada = person("a".repeat(200));
        ada.visit("/");
        ada.field("field-title").fill("Filtration");
        ada.field("field-your-name").fill(ada.name());
        ada.press("create");

        assertThat(ada.page().locator("#message-field-your-name")).containsText("60");
        assertThat(ada.field("field-your-name")).hasValue(ada.name());
        assertThat(ada.field("field-title")).hasValue("Filtration");
    }

    @Test
    void aSecondAnaIsAskedToAddSomething() {
        var ana = person("Ana");
        var code = ana.open("Filtration");
        var other = person("ANA");
        other.visit("/join/" + code);
        other.field("join-name").fill(other.name());
        other.at("join-submit").click();
        assertThat(other.page().locator("#message-join-name")).isVisible();
        assertThat(other.page().locator("#message-join-name")).not().isEmpty();

        other.field("join-name").fill("Ana B");
        other.at("join-submit").click();
        assertThat(other.page().locator(".station")).isVisible();
    }

    @Test
    void aWrongCodeARevokedLinkAndAnUnknownWorkshopSaySo() {
        var lin = person("Lin");
        lin.visit("/join/ZZZZ-ZZZZ");
        assertThat(lin.at("notice")).isVisible();
        lin.visit("/w/" + UUID.randomUUID());
        assertThat(lin.at("view-not-here")).isVisible();
        lin.visit("/w/not-an-id/brainstorm");
        assertThat(lin.at("view-not-here")).isVisible();
        lin.visit("/no/such/page");
        assertThat(lin.at("view-not-here")).isVisible();

        var ada = person("Ada");
        ada.open("Filtration");
        ada.press("share");
        ada.press("renew-mentor");
        var link = ada.page().locator("[data-copy*='/in/']").getAttribute("data-copy");
        ada.press("revoke-mentor");
        assertThat(ada.at("action-revoke-mentor")).hasCount(0);
        lin.page().navigate(link);
        assertThat(lin.at("notice")).isVisible();
    }

    @Test
    void somebodyElsesWorkshopIsNotOpenedByItsAddress() {
        var ada = person("Ada");
        ada.open("Filtration");
        var lin = person("Lin");
        lin.page().navigate(ada.page().url());
        assertThat(lin.at("view-not-here")).isVisible();
        assertThat(lin.received()).noneMatch(text -> text.contains("Filtration"));
    }
}
