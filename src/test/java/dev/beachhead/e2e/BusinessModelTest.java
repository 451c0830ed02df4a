package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.beachhead.model.Block;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.NoteId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BusinessModelTest extends EndToEndTest {

    @Test
    void whatOneWritesMovesAndRewordsOnTheCanvasTheOtherSees() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("model");
        lin.walkTo("model");
        write(ada, "channels", "Two field reps");
        assertThat(lin.at("lane-channels").getByTestId("card")).containsText("Two field reps");

        lin.drag(lin.note("Two field reps"), lin.at("lane-key-partners"));
        assertThat(ada.at("lane-key-partners").getByTestId("card")).hasCount(1);
        ada.openMenuOf(ada.note("Two field reps"));
        ada.choose("status-testing");
        assertThat(lin.note("Two field reps")).hasAttribute("data-status", "testing");
        lin.note("Two field reps").dblclick();
        lin.field("field-note").fill("Three field reps");
        assertThat(ada.page().locator("[data-editing='Lin']")).hasCount(1);
        lin.page().keyboard().press("Enter");

        assertThat(ada.note("Three field reps")).isVisible();
        assertThat(ada.at("tally")).containsText("1 testing");
    }

    @Test
    void aNoteIsNoFactBeforeSomebodyOutsideSaidSo() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        write(ada, "value-propositions", "Safe water on tap");

        ada.openMenuOf(ada.note("Safe water on tap"));
        ada.choose("status-fact");

        assertThat(ada.at("notice").first()).containsText("no evidence supports it");
        assertThat(ada.note("Safe water on tap")).hasAttribute("data-status", "guess");
    }

    @Test
    void aNoteMovesByMenuAndTakenOffItComesBack() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        write(ada, "channels", "Reps");
        ada.openMenuOf(ada.note("Reps"));
        ada.choose("move");
        ada.choose("move-key-resources");
        assertThat(ada.at("lane-key-resources").getByTestId("card")).hasCount(1);

        ada.openMenuOf(ada.note("Reps"));
        ada.choose("remove");
        assertThat(ada.at("card")).hasCount(0);
        ada.press("removed-notes");
        ada.choose("restore");
        assertThat(ada.at("lane-key-resources").getByTestId("card")).hasCount(1);
    }

    @Test
    void theCanvasIsFilledByKeyboardAlone() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        var keys = ada.page().keyboard();
        reach(ada, ada.at("lane-channels").locator("[data-lane-more]"));
        keys.press("Enter");
        assertThat(ada.field("field-new-note")).isFocused();
        keys.type("Field reps");
        keys.press("Enter");
        keys.type("Dealers");
        keys.press("Enter");
        assertThat(ada.at("card")).hasCount(2);
        keys.press("Escape");
        assertThat(ada.field("field-new-note")).hasCount(0);

        reach(ada, ada.page().getByTestId("card").and(ada.page().locator("[tabindex='0']")));
        keys.press("Home");
        assertThat(ada.note("Field reps")).isFocused();
        keys.press("Space");
        keys.press("ArrowDown");
        keys.press("Space");
        assertThat(ada.at("lane-channels").getByTestId("note-text").first()).hasText("Dealers");
        assertThat(ada.note("Field reps")).isFocused();
        keys.press("m");
        assertThat(ada.at("menu-edit")).isFocused();
        reachByArrow(ada, ada.at("menu-status-testing"));
        keys.press("Enter");
        assertThat(ada.note("Field reps")).hasAttribute("data-status", "testing");

        reach(ada, ada.at("choice-lens-channels"));
        keys.press("Enter");
        assertThat(ada.at("lens-channels")).isVisible();
        assertThat(ada.at("sheet")).hasCount(2);
    }

    @Test
    void whatIsSaidUnderALensStaysWithTheNoteAndEverybodySeesIt() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("model");
        lin.walkTo("model");
        write(ada, "customer-segments", "Head nurse");
        write(ada, "customer-segments", "Finance officer");
        lens(ada, "customers");
        lens(lin, "customers");

        sheet(ada, "Head nurse").locator("select").first().selectOption("ROLE_RECOMMENDER");
        sheet(lin, "Finance officer").locator("select").first().selectOption("ROLE_BUDGET_HOLDER");
        assertThat(lin.at("influence-person")).hasCount(2);
        sheet(ada, "Head nurse").locator("select").last().selectOption("Finance officer");
        assertThat(sheet(lin, "Head nurse").locator(".link-row")).containsText("Finance officer");

        lens(ada, "canvas");
        assertThat(ada.note("Finance officer")).containsText("Budget holder");
    }

    @Test
    void aCustomersValueIsComputedFromItsFiguresAndBadInputIsSaidBesideItsField() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        write(ada, "revenue-streams", "140 a month");
        lens(ada, "revenue");
        var sheet = sheet(ada, "140 a month");
        sheet.getByTestId("field-price").fill("much");
        assertThat(sheet.locator(".field-message").filter(new Locator.FilterOptions().setHasText("much")))
                .isVisible();
        assertThat(sheet.getByTestId("field-price")).hasValue("much");

        var figures = new String[][] {
            {"customer-revenue", "1,680"},
            {"margin", "60"},
            {"retention", "80"},
            {"discount", "25"},
            {"years", "3"},
            {"winning-cost", "500"}
        };
        for (var figure : figures) sheet.getByTestId("field-" + figure[0]).fill(figure[1]);
        ada.page().keyboard().press("Tab");

        assertThat(sheet.getByTestId("figures")).containsText("2,066");
        assertThat(sheet.getByTestId("figures")).containsText("4.13 times");
    }

    @Test
    void aVersionIsKeptAndComparedNoteByNote() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        write(ada, "channels", "Reps");
        write(ada, "channels", "Dealers");
        ada.press("versions");
        ada.field("field-version").fill("First guesses");
        ada.press("keep-version");
        assertThat(ada.at("version")).hasCount(1);
        ada.press("close-versions");
        ada.openMenuOf(ada.note("Reps"));
        ada.choose("remove");
        ada.openMenuOf(ada.note("Dealers"));
        ada.choose("status-testing");
        write(ada, "key-partners", "Ministry");
        ada.press("versions");

        assertThat(ada.at("change")).hasCount(3);
        assertThat(ada.at("comparison")).containsText("removed");
        ada.page().locator("#select-compare-to").selectOption("First guesses");
        assertThat(ada.at("change")).hasCount(0);
    }

    @Test
    void sixtyNotesStayWithinTheirBlocksOnEveryScreen() {
        var ada = person("Ada");
        ada.open("Filtration");
        for (int i = 0; i < 60; i++)
            does(
                    ada,
                    new AddNote(
                            NoteId.next(),
                            Block.values()[i % 9],
                            "Guess " + i + " with a few more words than fit on a line",
                            Optional.empty()));
        ada.walkTo("model");
        assertThat(ada.at("card")).hasCount(60);

        for (int[] size : new int[][] {{1440, 900}, {1024, 768}, {390, 844}, {360, 640}}) {
            ada.page().setViewportSize(size[0], size[1]);
            var outside = (int) ada.page().evaluate("""
                    () => [...document.querySelectorAll('[data-key]')].filter(card => {
                      const c = card.getBoundingClientRect(), l = card.closest('[data-lane]').getBoundingClientRect();
                      return c.left < l.left || c.right > l.right + .5 || c.bottom > l.bottom + .5 || c.width < 80;
                    }).length""");
            assertThat(outside).as(size[0] + " wide").isZero();
            assertThat((boolean) ada.page().evaluate("""
                            () => { const m = document.querySelector('.main');
                              return document.documentElement.scrollWidth <= innerWidth && m.scrollWidth <= m.clientWidth; }"""))
                    .as("no sideways scrolling at " + size[0])
                    .isTrue();
        }
    }

    static void write(Person person, String block, String text) {
        person.at("lane-" + block).locator("[data-lane-more]").click();
        person.field("field-new-note").fill(text);
        person.page().keyboard().press("Enter");
        assertThat(person.note(text)).isVisible();
        person.press("close-new");
        assertThat(person.field("field-new-note")).hasCount(0);
    }

    static void lens(Person person, String lens) {
        person.at("choice-lens-" + lens).click();
        assertThat(person.at("choice-lens-" + lens)).hasAttribute("aria-pressed", "true");
    }

    static Locator sheet(Person person, String text) {
        return person.page().locator("[data-testid=sheet][aria-label='" + text + "']");
    }

    private static void reach(Person person, Locator target) {
        for (int i = 0; i < 60 && !isFocused(target); i++)
            person.page().keyboard().press("Tab");
        assertThat(target).isFocused();
    }

    private static void reachByArrow(Person person, Locator target) {
        for (int i = 0; i < 30 && !isFocused(target); i++)
            person.page().keyboard().press("ArrowDown");
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate("element => element === document.activeElement");
    }
}
