package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibilityTest extends EndToEndTest {

    @Test
    void axeFindsNothingOnAnyScreen() {
        var ada = person("Ada");
        ada.visit("/");
        assertThat(ada.at("view-start")).isVisible();
        isAccessible(ada, "start page");
        var code = ada.open("Filtration for remote clinics");
        ada.field("field-good-at").fill("Membranes");
        isAccessible(ada, "purpose");
        ada.walkTo("brainstorm");
        isAccessible(ada, "empty brainstorm");
        for (int i = 1; i <= 4; i++) ada.write("Market " + i);
        ada.press("reveal");
        isAccessible(ada, "menu");
        ada.choose("reveal-dealt");
        ada.press("open-round");
        isAccessible(ada, "brainstorm");
        ada.note("Market 1").dblclick();
        assertThat(ada.field("field-note")).isFocused();
        isAccessible(ada, "editor");
        ada.page().keyboard().press("Escape");
        ada.press("share");
        assertThat(ada.at("share-code")).isVisible();
        isAccessible(ada, "share");

        var lin = person("Lin");
        lin.visit("/join/" + code);
        assertThat(lin.field("join-name")).isVisible();
        isAccessible(lin, "join");
    }

    @Test
    void axeFindsNothingOnTheStationsThatFindAMarket() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("research");
        ada.at("cell-benefits").first().click();
        ada.field("field-cell").fill("Weeks instead of months");
        isAccessible(ada, "research");
        ada.walkTo("vote");
        isAccessible(ada, "start of the vote");
        ada.press("start-vote");
        assertThat(ada.at("rating-funds")).isVisible();
        isAccessible(ada, "ballot");
        ada.at("rating-funds").locator("[data-points='4']").click();
        assertThat(ada.at("rating-funds").locator("[data-points='4']")).hasAttribute("aria-pressed", "true");
        ada.press("reveal-votes");
        assertThat(ada.at("result-row")).hasCount(8);
        isAccessible(ada, "result");
        ada.walkTo("funnel");
        isAccessible(ada, "funnel");
        ada.openMenuOf(ada.note("Prototyping"));
        ada.choose("next");
        assertThat(ada.field("field-reason")).isVisible();
        isAccessible(ada, "gate");
    }

    @Test
    void axeFindsNothingInTheFullExample() {
        var ada = person("Ada");
        ada.openExample();
        for (var station : new String[] {"review", "research", "vote", "funnel"}) {
            ada.walkTo(station);
            isAccessible(ada, "example: " + station);
        }
        ada.press("segment-tree");
        assertThat(ada.at("segment-tree")).isVisible();
        isAccessible(ada, "tree of segments");
    }

    @Test
    void axeFindsNothingOnTheProfileAndTheSizes() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("profile");
        isAccessible(ada, "profile without a market");
        ada.walkTo("sizing");
        isAccessible(ada, "size without a market");
        var lin = person("Lin");
        Shortlisted.open(this, lin);
        lin.walkTo("profile");
        isAccessible(lin, "empty profile");
        for (var trait : new String[] {"gender", "age", "fears"}) {
            lin.field("field-" + trait).fill("Heard at the fair");
            lin.field("field-story").focus();
            assertThat(lin.at("select-confidence-" + trait)).isVisible();
        }
        lin.at("select-confidence-age").selectOption("HEARD_ONCE");
        lin.at("select-confidence-fears").selectOption("SEEN");
        assertThat(lin.at("select-confidence-fears")).hasAttribute("data-confidence", "seen");
        isAccessible(lin, "profile");
        lin.walkTo("sizing");
        isAccessible(lin, "empty size");
        ProfileAndSizingTest.addEstimate(lin, "20M", "40M", "60M", "A report");
        ProfileAndSizingTest.addEstimate(lin, "", "300M", "", "Another report");
        lin.press("set-figures");
        lin.field("field-total").fill("40M");
        lin.field("field-serviceable").fill("1.500");
        assertThat(lin.page().locator("#message-field-serviceable")).not().isEmpty();
        isAccessible(lin, "figures");
        lin.field("field-serviceable").fill("20M");
        lin.press("save-figures");
        assertThat(lin.at("figure-serviceable")).containsText("20");
        assertThat(lin.at("action-save-figures")).hasCount(0);
        isAccessible(lin, "size");
    }

    @Test
    void axeFindsNothingOnThePersonaAndTheLifeCycle() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("persona");
        isAccessible(ada, "empty persona");
        ada.field("field-name").fill("Marta Reyes");
        ada.field("field-new-moment").fill("Softens the clay");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("moment")).isVisible();
        ada.field("field-new-turned-away").fill("Engineers");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("turned-away")).isVisible();
        for (var kind : new String[] {"criterion", "pain", "gain"}) {
            ada.at("lane-" + kind).locator(".lane-more").click();
            ada.field("field-new-line").fill("A " + kind);
            ada.page().keyboard().press("Enter");
            assertThat(ada.note("A " + kind)).isVisible();
            if (kind.equals("gain")) isAccessible(ada, "new line");
            ada.page().keyboard().press("Escape");
            assertThat(ada.field("field-new-line")).hasCount(0);
        }
        isAccessible(ada, "persona");
        ada.press("poster");
        assertThat(ada.at("poster")).isVisible();
        isAccessible(ada, "poster");
        ada.page().keyboard().press("Escape");

        ada.walkTo("lifecycle");
        isAccessible(ada, "empty life cycle");
        ada.at("lane-today:buys").locator(".lane-more").click();
        ada.field("field-new-step").fill("Wants three quotes");
        ada.page().keyboard().press("Enter");
        assertThat(ada.note("Wants three quotes")).isVisible();
        ada.page().keyboard().press("Escape");
        ada.note("Wants three quotes").dblclick();
        ada.at("choice-feeling-bad").click();
        ada.at("tick-barrier").click();
        assertThat(ada.at("score-barriers")).hasText("1 open barrier");
        isAccessible(ada, "open step");
        ada.press("close-step");
        ada.at("curve").locator("summary").click();
        isAccessible(ada, "life cycle");
        ada.at("choice-course-both").click();
        assertThat(ada.at("lane-with-product:buys")).isVisible();
        isAccessible(ada, "life cycles side by side");
    }

    @Test
    void axeFindsNothingOnTheBusinessModel() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        isAccessible(ada, "empty canvas");
        ada.press("add-segment");
        ada.field("field-segment").fill("Clinics");
        ada.press("save-segment");
        assertThat(ada.at("segment")).hasCount(1);
        for (var block : new String[] {"customer-segments", "channels", "revenue-streams"})
            BusinessModelTest.write(ada, block, "Guess about " + block);
        ada.openMenuOf(ada.note("Guess about channels"));
        isAccessible(ada, "menu of a note");
        ada.choose("colour-LEMON");
        ada.openMenuOf(ada.note("Guess about revenue-streams"));
        ada.choose("status-testing");
        isAccessible(ada, "canvas");
        BusinessModelTest.lens(ada, "customers");
        BusinessModelTest.sheet(ada, "Guess about customer-segments")
                .locator("select")
                .first()
                .selectOption("ROLE_SABOTEUR");
        assertThat(ada.at("influence-person")).isVisible();
        isAccessible(ada, "influence map");
        for (var lens :
                new String[] {"value", "channels", "relationships", "resources", "partners", "revenue", "market"}) {
            BusinessModelTest.lens(ada, lens);
            isAccessible(ada, lens);
        }
        ada.press("versions");
        ada.field("field-version").fill("First guesses");
        ada.press("keep-version");
        assertThat(ada.at("version")).hasCount(1);
        isAccessible(ada, "versions");
    }

    @Test
    void axeFindsNothingWhereTheBusinessIsProved() {
        var ada = person("Ada");
        ada.openExample();
        ada.walkTo("fieldwork");
        isAccessible(ada, "field work");
        ada.field("field-interview-person").fill("Marta");
        ada.at("entry-also-paid").check();
        ada.press("save-interview");
        ada.at("interview").filter(containing("Marta")).first().click();
        ada.at("action-link-supports").first().click();
        assertThat(ada.at("action-unlink")).hasCount(1);
        isAccessible(ada, "interview");
        ada.at("choice-section-people").click();
        ada.field("field-contact").fill("Bob");
        ada.press("add-contact");
        assertThat(ada.at("contact").filter(containing("Bob"))).hasCount(1);
        isAccessible(ada, "people");
        ada.at("contact").filter(containing("Bob")).click();
        assertThat(ada.at("contact-panel")).isVisible();
        isAccessible(ada, "person");
        ada.press("import");
        assertThat(ada.field("field-file")).isVisible();
        isAccessible(ada, "import");
        ada.press("cancel");
        ada.at("choice-section-experiments").click();
        ada.press("plan-experiment");
        assertThat(ada.field("field-measure")).isVisible();
        isAccessible(ada, "plan of an experiment");
        ada.press("cancel");
        ada.at("choice-section-accounts").click();
        ada.field("field-account").fill("Toy studio");
        ada.press("add-account");
        assertThat(ada.note("Toy studio")).isVisible();
        isAccessible(ada, "key accounts");
        ada.at("choice-section-guesses").click();
        isAccessible(ada, "riskiest guesses");
        ada.at("action-evidence").first().click();
        assertThat(ada.at("evidence-dialog")).isVisible();
        isAccessible(ada, "evidence");
        ada.press("close-evidence");
        ada.walkTo("decide");
        isAccessible(ada, "decide");
        ada.press("pivot");
        assertThat(ada.field("field-reason")).isVisible();
        isAccessible(ada, "decision");
        ada.press("cancel");
        ada.at("phase-validation").click();
        assertThat(ada.at("positioning")).isVisible();
        isAccessible(ada, "positioning");
    }

    @Test
    void axeFindsNothingOnAPhone() {
        var zoe = onPhone("Zoé");
        zoe.open("Filtration");
        isAccessible(zoe, "purpose");
        zoe.page().locator("[data-toggle=rail]").click();
        zoe.walkTo("brainstorm");
        isAccessible(zoe, "brainstorm");
        Shortlisted.open(this, zoe);
        for (var station : new String[] {"persona", "lifecycle", "model", "fieldwork", "decide", "review"}) {
            zoe.page().locator("[data-toggle=rail]").click();
            zoe.walkTo(station);
            isAccessible(zoe, station);
        }
    }

    /** By day whole; by night what the night changes: the colours. */
    private static void isAccessible(Person person, String screen) {
        in(ColorScheme.DARK, person);
        axeFindsNothing(new AxeBuilder(person.page()).withRules(List.of("color-contrast")), screen + " in the dark");
        in(ColorScheme.LIGHT, person);
        axeFindsNothing(new AxeBuilder(person.page()), screen);
    }

    private static void in(ColorScheme scheme, Person person) {
        person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        person.page()
                .waitForFunction(
                        "() => document.getAnimations().every(animation => animation.playState !== 'running')");
    }

    private static void axeFindsNothing(AxeBuilder axe, String screen) {
        assertThat(axe.analyze().getViolations())
                .as(screen)
                .map(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
