package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindTest extends EndToEndTest {

    @Test
    void byKeyboardAloneToAStationANoteAndAnAction() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.page().keyboard().press("Control+k");
        assertThat(ada.field("field-find")).isFocused();
        ada.page().keyboard().type("brainst");
        assertThat(ada.at("found").first()).containsText("Brainstorm");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("view-brainstorm")).isVisible();
        ada.write("Musée d’Orsay");
        ada.write("Rural clinics");
        ada.walkTo("purpose");
        ada.page().keyboard().press("Control+k");
        assertThat(ada.field("field-find")).isFocused();
        ada.page().keyboard().type("ORSAY musee");
        assertThat(ada.at("found")).hasCount(1);
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("view-brainstorm")).isVisible();
        assertThat(ada.note("Musée d’Orsay").or(ada.at("field-note"))).isVisible();
    }

    @Test
    void anActionOfTheScreenIsPressedFromTheSearch() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.page().keyboard().press("Control+k");
        assertThat(ada.field("field-find")).isFocused();
        ada.page().keyboard().type("share");
        assertThat(ada.at("found").first()).containsText("Share");
        ada.page().keyboard().press("ArrowDown");
        ada.page().keyboard().press("ArrowUp");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("share-code")).isVisible();
    }

    @Test
    void whatIsStillPrivateIsFoundByItsAuthorAlone() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        ada.write("Rural clinics");
        var lin = person("Lin").join(ada.code());
        lin.press("find");
        lin.field("field-find").fill("clinics");
        assertThat(lin.page().getByText("Nothing found")).isVisible();
        assertThat(lin.received()).noneMatch(text -> text.contains("Rural clinics"));
        lin.field("field-find").fill("ada");
        assertThat(lin.at("found")).hasCount(1);
        lin.at("found").click();
        assertThat(lin.at("view-brainstorm")).isVisible();
    }

    @Test
    void theQuestionMarkSaysWhatTheKeyboardDoesHereButNotWhileTyping() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        ada.field("field-new-note").fill("Who");
        ada.page().keyboard().type("?");
        assertThat(ada.field("field-new-note")).hasValue("Who?");
        assertThat(ada.at("keys")).hasCount(0);
        ada.field("field-new-note").fill("");
        ada.at("action-find").focus();
        ada.page().keyboard().type("?");
        assertThat(ada.at("keys")).containsText("Lift a card");
        assertThat(violations(ada)).isEmpty();
        ada.press("close-keys");
        assertThat(ada.at("keys")).hasCount(0);
        ada.page().keyboard().press("Control+k");
        assertThat(ada.at("found").first()).isVisible();
        assertThat(violations(ada)).isEmpty();
    }

    private static List<String> violations(Person person) {
        return new AxeBuilder(person.page())
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
