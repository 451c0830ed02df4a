package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

/** Languages, looks, the back button, tabs and fingers. */
class WayfindingTest extends EndToEndTest {

    @Test
    void theLanguageIsChosenAndKept() {
        var ada = person("Ada");
        ada.visit("/");
        assertThat(ada.page().locator("h1")).hasText("Find your first market together");
        ada.page().locator("[data-call=language]").selectOption("zh");
        assertThat(ada.page().locator("html")).hasAttribute("lang", "zh-Hans");
        assertThat(ada.at("action-create")).hasText("开始");
        ada.open("Filtration");
        assertThat(ada.at("station-brainstorm")).containsText("头脑风暴");

        ada.chooseMore("language-fr");
        assertThat(ada.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(ada.at("view-purpose")).isVisible();
        assertThat(ada.at("action-share")).hasText("Partager");
        ada.page().reload();
        assertThat(ada.at("action-share")).hasText("Partager");
    }

    @Test
    void whoGoesBackInTheMiddleOfANoteFindsWhatWasTyped() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        ada.write("Ward nurses");
        ada.note("Ward nurses").dblclick();
        ada.field("field-note").fill("Ward nurses at night");

        ada.page().goBack();
        assertThat(ada.at("view-purpose")).isVisible();
        ada.page().goForward();

        assertThat(ada.page().locator(".draft-offer")).containsText("Ward nurses at night");
        ada.page().locator(".draft-offer button").first().click();
        assertThat(ada.page().locator("html")).not().hasAttribute("data-unsaved", "");
        ada.page().keyboard().press("Escape");
        assertThat(ada.note("Ward nurses at night")).isVisible();
    }

    @Test
    void aPageThatCannotBeOpenedSaysSoAndNotWhy() {
        var ada = person("Ada");
        ada.visit("/broken");

        assertThat(ada.at("view-trouble")).isVisible();
        assertThat(ada.at("action-try-again")).hasAttribute("href", java.util.regex.Pattern.compile("/broken$"));
        assertThat(ada.page().locator("body")).not().containsText(BrokenView.SECRET);
        org.assertj.core.api.Assertions.assertThat(ada.received()).noneMatch(text -> text.contains(BrokenView.SECRET));
    }

    @Test
    void theLookIsChosenAndKept() {
        var ada = person("Ada");
        ada.open("Filtration");
        assertThat(ada.page().locator(".shell")).hasCSS("color-scheme", "light dark");

        ada.chooseMore("theme-dark");
        assertThat(ada.page().locator("body")).hasCSS("background-color", "rgb(17, 22, 29)");
        ada.page().reload();
        assertThat(ada.at("view-purpose")).isVisible();
        assertThat(ada.page().locator("body")).hasCSS("background-color", "rgb(17, 22, 29)");

        ada.chooseMore("theme-light");
        assertThat(ada.page().locator("body")).hasCSS("background-color", "rgb(250, 247, 242)");
    }

    @Test
    void theBackButtonWalksBetweenStations() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        ada.walkTo("purpose");

        ada.page().goBack();
        assertThat(ada.at("view-brainstorm")).isVisible();
        assertThat(ada.at("view-purpose")).hasCount(0);
        assertThat(ada.at("station-brainstorm")).hasAttribute("aria-current", "page");
        ada.page().goForward();
        assertThat(ada.at("view-purpose")).isVisible();
    }

    @Test
    void twoTabsOfOnePersonShowTheSameAndAreOnePerson() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        var again = ada.inAnotherTab();
        again.page().navigate(ada.page().url());
        assertThat(again.at("view-brainstorm")).isVisible();

        ada.write("Rural clinics");
        assertThat(again.note("Rural clinics")).isVisible();
        again.write("Dental units");
        assertThat(ada.note("Dental units")).isVisible();
        assertThat(ada.at("action-people").locator(".av")).hasCount(1);

        again.page().close();
        ada.write("Eco lodges");
    }

    @Test
    void aLongPressLiftsACardAndTheFingerCarriesIt() {
        var zoe = onPhone("Zoé");
        zoe.open("Filtration");
        zoe.page().locator("[data-toggle=rail]").click();
        zoe.walkTo("brainstorm");
        zoe.write("Rural clinics");
        zoe.press("add-group");
        zoe.field("field-group-name").fill("Health");
        zoe.press("save-group");
        assertThat(zoe.field("field-group-name")).hasCount(0);
        zoe.note("Rural clinics").scrollIntoViewIfNeeded();
        var from = zoe.note("Rural clinics").boundingBox();
        var to = zoe.lane("Health").boundingBox();

        var fingers = zoe.page().context().newCDPSession(zoe.page());
        touch(fingers, "touchStart", from.x + 40, from.y + 16);
        assertThat(zoe.page().locator(".drag-ghost")).isVisible();
        for (int step = 1; step <= 5; step++)
            touch(
                    fingers,
                    "touchMove",
                    from.x + 40 + (to.x - from.x) * step / 5,
                    from.y + 16 + (to.y + to.height - 24 - from.y - 16) * step / 5);
        fingers.send("Input.dispatchTouchEvent", event("touchEnd"));

        assertThat(zoe.lane("Health").getByTestId("card")).hasCount(1);
        assertThat(zoe.page().locator(".drag-ghost")).hasCount(0);
    }

    private static void touch(CDPSession fingers, String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var event = event(type);
        event.getAsJsonArray("touchPoints").add(point);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject event(String type) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new JsonArray());
        return event;
    }
}
