package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.beachhead.model.Block;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.NoteId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No mouse in here: everything is done with keys. */
class KeyboardTest extends EndToEndTest {

    @Test
    void theWholeBrainstormIsDoneByKeyboardAlone() {
        var ada = person("Ada");
        ada.visit("/");
        reach(ada, ada.field("field-title"));
        type(ada, "Filtration");
        key(ada, "Tab");
        type(ada, "Ada");
        key(ada, "Enter");
        assertThat(ada.at("view-purpose")).isVisible();

        reach(ada, ada.at("station-brainstorm"));
        key(ada, "Enter");
        assertThat(ada.at("view-brainstorm")).isVisible();
        reach(ada, ada.field("field-new-note"));
        for (int i = 1; i <= 7; i++) {
            type(ada, "Market " + i);
            key(ada, "Enter");
            assertThat(ada.at("card")).hasCount(i);
        }

        reach(ada, ada.at("action-add-group"));
        key(ada, "Enter");
        assertThat(ada.field("field-group-name")).isFocused();
        type(ada, "Health");
        key(ada, "Enter");
        assertThat(ada.lane("Health")).isVisible();
        assertThat(ada.field("field-group-name")).hasCount(0);

        reach(ada, ada.note("Market 1"));
        key(ada, "Space");
        key(ada, "ArrowRight");
        key(ada, "Space");
        assertThat(ada.lane("Health").getByTestId("card")).hasCount(1);
        assertThat(ada.note("Market 1")).isFocused();

        key(ada, "Enter");
        assertThat(ada.field("field-note")).isFocused();
        type(ada, " for clinics");
        key(ada, "Enter");
        assertThat(ada.note("Market 1 for clinics")).isFocused();

        reach(ada, ada.at("action-reveal"));
        key(ada, "Enter");
        assertThat(ada.at("menu-reveal-dealt")).isFocused();
        key(ada, "ArrowDown");
        key(ada, "Enter");
        assertThat(ada.at("action-open-round")).isVisible();

        for (int i = 2; i <= 7; i++) {
            reach(ada, ada.page().getByTestId("card").and(ada.page().locator("[tabindex='0']")));
            walkToCard(ada, "Market " + i);
            key(ada, "m");
            assertThat(ada.at("menu-edit")).isFocused();
            reachByArrow(ada, ada.at("menu-promote"));
            key(ada, "Enter");
            assertThat(ada.field("field-candidate-name")).isFocused();
            key(ada, "Enter");
            assertThat(ada.at("lane-shortlist").getByTestId("card")).hasCount(i - 1);
            assertThat(ada.field("field-candidate-name")).hasCount(0);
        }

        reach(ada, ada.at("action-freeze"));
        key(ada, "Enter");
        assertThat(ada.at("action-unfreeze")).isVisible();
        assertThat(ada.at("shortlist-state")).containsText("frozen with 6");
    }

    @Test
    void aTeamPivotsAndWritesItsPositionByKeyboardAlone() {
        var ada = person("Ada");
        ada.open("Filtration");
        does(ada, new AddNote(NoteId.next(), Block.CHANNELS, "Nurses tell each other", Optional.empty()));
        reach(ada, ada.at("station-decide"));
        key(ada, "Enter");
        assertThat(ada.at("view-decide")).isVisible();

        reach(ada, ada.at("action-pivot"));
        key(ada, "Enter");
        assertThat(ada.field("field-reason")).isFocused();
        key(ada, "Shift+Tab");
        assertThat(ada.at("select-assumption")).isFocused();
        key(ada, "ArrowDown");
        assertThat(ada.at("select-assumption")).hasValue("0");
        key(ada, "Tab");
        type(ada, "Nobody heard of it.");
        key(ada, "Enter");
        assertThat(ada.at("decision")).containsText("Nurses tell each other");
        assertThat(ada.field("field-reason")).hasCount(0);
        assertThat(ada.at("action-pivot")).isFocused();

        reach(ada, ada.at("phase-validation"));
        key(ada, "Enter");
        assertThat(ada.at("positioning")).isVisible();
        reach(ada, ada.field("field-end-user"));
        type(ada, "head nurses");
        key(ada, "Tab");
        assertThat(ada.at("positioning")).containsText("head nurses");
    }

    /** Down through the lane, then through the lanes to the left of it. */
    private static void walkToCard(Person person, String text) {
        for (int lane = 0; lane < 3 && !isFocused(person.note(text).first()); lane++) {
            if (lane > 0) key(person, "ArrowLeft");
            key(person, "Home");
            for (int i = 0; i < 10 && !isFocused(person.note(text).first()); i++) key(person, "ArrowDown");
        }
        assertThat(person.note(text).first()).isFocused();
    }

    private static void reach(Person person, Locator target) {
        for (int i = 0; i < 60 && !isFocused(target); i++) key(person, "Tab");
        assertThat(target).isFocused();
    }

    private static void reachByArrow(Person person, Locator target) {
        for (int i = 0; i < 30 && !isFocused(target); i++) key(person, "ArrowDown");
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static void type(Person person, String text) {
        person.page().keyboard().type(text);
    }

    private static void key(Person person, String key) {
        person.page().keyboard().press(key);
    }
}
