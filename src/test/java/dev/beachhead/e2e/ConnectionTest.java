package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class ConnectionTest extends EndToEndTest {

    @Test
    void aLostLineIsSaidAtOnceAndWhatIsTypedMeanwhileArrivesByItself() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.field("field-good-at").fill("Membranes");
        assertThat(lin.field("field-good-at")).hasValue("Membranes");

        ada.losesTheLine();
        assertThat(lineState(ada, "offline")).isVisible();
        assertThat(lineState(ada, "saved")).isHidden();
        ada.field("field-good-at").fill("Membranes that last");
        ada.page().keyboard().press("Tab");
        ada.field("field-willing").fill("Water for ten years");
        ada.page().keyboard().press("Tab");
        assertThat(lin.field("field-good-at")).hasValue("Membranes");

        ada.isBackOnTheLine();
        assertThat(lin.field("field-good-at")).hasValue("Membranes that last");
        assertThat(lin.field("field-willing")).hasValue("Water for ten years");
        assertThat(lineState(ada, "saved")).isVisible();
        assertThat(lineState(ada, "offline")).isHidden();
    }

    @Test
    void whatOthersDidMeanwhileIsThereWhenTheLineIsBack() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));

        lin.losesTheLine();
        assertThat(lineState(lin, "offline")).isVisible();
        ada.field("field-good-at").fill("Membranes");
        ada.page().keyboard().press("Tab");
        assertThat(lineState(ada, "saved")).isVisible();

        lin.isBackOnTheLine();
        assertThat(lin.field("field-good-at")).hasValue("Membranes");
        assertThat(lineState(lin, "offline")).isHidden();
    }

    @Test
    void aSecondNoteThatIsWrittenWhileTheFirstHasNoLineArrivesToo() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("brainstorm");
        lin.walkTo("brainstorm");

        lin.losesTheLine();
        lin.field("field-new-note").fill("Ward nurses");
        lin.page().keyboard().press("Enter");
        lin.field("field-new-note").fill("Field hospitals");
        lin.page().keyboard().press("Enter");
        assertThat(lin.field("field-new-note")).hasValue("Field hospitals");
        lin.isBackOnTheLine();

        assertThat(lin.note("Ward nurses")).isVisible();
        assertThat(lin.note("Field hospitals")).isVisible();
        assertThat(lin.field("field-new-note")).hasValue("");
        assertThat(ada.at("hidden-count")).containsText("2");
    }

    private static Locator lineState(Person person, String state) {
        return person.at("saved").locator("." + state);
    }
}
