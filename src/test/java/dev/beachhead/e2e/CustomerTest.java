package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A persona and a life cycle, by mouse, by menu, by keys, and in two browsers. */
class CustomerTest extends EndToEndTest {

    @Test
    void aStepIsWrittenDraggedAndDescribedAndTheOtherBrowserSeesItAtOnce() {
        var ada = person("Ada");
        var lin = person("Lin").join(Shortlisted.open(this, ada));
        ada.walkTo("lifecycle");
        lin.walkTo("lifecycle");
        add(ada, "today:buys", "Wants three quotes");
        assertThat(lin.note("Wants three quotes")).isVisible();

        ada.drag(ada.note("Wants three quotes"), ada.at("lane-today:weighs-up"));
        assertThat(lin.at("lane-today:weighs-up").getByTestId("card")).hasCount(1);

        ada.note("Wants three quotes").dblclick();
        ada.at("choice-feeling-awful").click();
        ada.field("field-time").fill("1.5");
        ada.page().keyboard().press("Tab");
        assertThat(ada.page().locator("#message-field-time")).containsText("whole number");
        assertThat(ada.field("field-time")).hasValue("1.5");
        ada.field("field-time").fill("３");
        ada.page().keyboard().press("Tab");
        assertThat(ada.page().locator("#message-field-time")).isEmpty();
        ada.at("tick-habit").click();
        assertThat(lin.at("score-barriers")).hasText("1 open barrier");
        assertThat(lin.at("score-lowest")).hasText("Lowest: Weighs it up (−2)");
        assertThat(lin.at("score-time")).containsText("3 h today");
        assertThat(lin.page().locator(".curve path.point.low")).hasCount(1);
        ada.field("field-answer").fill("We bring two of them");
        ada.page().keyboard().press("Escape");
        assertThat(ada.at("step-panel")).hasCount(0);
        assertThat(lin.at("score-barriers")).hasText("No open barrier");
        assertThat(ada.note("Wants three quotes")).isFocused();

        ada.openMenuOf(ada.note("Wants three quotes"));
        ada.choose("copy");
        lin.at("choice-course-with-product").click();
        assertThat(lin.at("lane-with-product:weighs-up").getByTestId("card")).containsText("Wants three quotes");
        lin.at("choice-course-both").click();
        lin.drag(lin.at("lane-with-product:weighs-up").getByTestId("card"), lin.at("lane-with-product:finds-out"));
        assertThat(lin.at("lane-with-product:finds-out").getByTestId("card")).hasCount(1);
    }

    @Test
    void aRemovedStepComesBackAndWhoHadItOpenIsTold() {
        var ada = person("Ada");
        var lin = person("Lin").join(Shortlisted.open(this, ada));
        ada.walkTo("lifecycle");
        lin.walkTo("lifecycle");
        add(ada, "today:pays", "Pays by invoice");
        lin.note("Pays by invoice").dblclick();
        assertThat(lin.field("field-what")).isFocused();

        ada.openMenuOf(ada.note("Pays by invoice"));
        ada.choose("remove");

        assertThat(lin.at("step-panel")).hasCount(0);
        assertThat(lin.at("notice")).containsText("removed the step");
        lin.press("removed");
        lin.choose("restore");
        assertThat(ada.note("Pays by invoice")).isVisible();
    }

    @Test
    void aLifeCycleIsDescribedByKeyboardAlone() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("lifecycle");
        var keys = ada.page().keyboard();

        reach(ada, ada.at("lane-today:buys").locator(".lane-more"));
        keys.press("Enter");
        assertThat(ada.field("field-new-step")).isFocused();
        keys.type("Asks for a quote");
        keys.press("Enter");
        assertThat(ada.note("Asks for a quote")).isVisible();
        keys.press("Escape");
        assertThat(ada.field("field-new-step")).hasCount(0);
        reach(ada, ada.note("Asks for a quote"));
        keys.press("Space");
        keys.press("ArrowRight");
        keys.press("Space");
        assertThat(ada.at("lane-today:installs").getByTestId("card")).hasCount(1);
        assertThat(ada.note("Asks for a quote")).isFocused();
        keys.press("Enter");
        assertThat(ada.field("field-what")).isFocused();
        reach(ada, ada.at("choice-feeling-good"));
        keys.press("Enter");
        reach(ada, ada.field("field-time"));
        keys.type("20");
        reach(ada, ada.at("tick-barrier"));
        keys.press("Space");
        reach(ada, ada.field("field-answer"));
        keys.type("We install it");
        keys.press("Escape");
        assertThat(ada.at("step-panel")).hasCount(0);
        assertThat(ada.note("Asks for a quote")).isFocused();
        assertThat(ada.at("lane-today:installs")).containsText("+1");
        assertThat(ada.at("lane-today:installs")).containsText("20 h");
        assertThat(ada.at("score-barriers")).hasText("No open barrier");
        keys.press("m");
        assertThat(ada.at("menu-edit")).isFocused();
    }

    @Test
    void aPersonaIsDescribedByKeyboardAlone() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("persona");
        var keys = ada.page().keyboard();

        reach(ada, ada.field("field-name"));
        keys.type("Marta Reyes");
        reach(ada, ada.field("field-new-moment"));
        keys.type("Softens the clay");
        keys.press("Enter");
        assertThat(ada.at("moment")).hasCount(1);
        reach(ada, ada.at("lane-criterion").locator(".lane-more"));
        keys.press("Enter");
        for (var criterion : List.of("It feels like clay", "The factory can use it")) {
            assertThat(ada.field("field-new-line")).isFocused();
            keys.type(criterion);
            keys.press("Enter");
            assertThat(ada.note(criterion)).isVisible();
        }
        keys.press("Escape");
        assertThat(ada.field("field-new-line")).hasCount(0);
        reach(ada, ada.note("It feels like clay"));
        keys.press("Space");
        keys.press("ArrowDown");
        keys.press("Space");
        assertThat(ada.at("lane-criterion").getByTestId("note-text"))
                .hasText(new String[] {"The factory can use it", "It feels like clay"});
        keys.press("Enter");
        assertThat(ada.field("field-line")).isFocused();
        keys.type(", not like a mouse");
        keys.press("Enter");
        assertThat(ada.note("It feels like clay, not like a mouse")).isFocused();
        reachBack(ada, ada.at("action-poster"));
        keys.press("Enter");
        assertThat(ada.at("poster")).containsText("Marta Reyes");
        assertThat(ada.at("poster")).containsText("Softens the clay");
        keys.press("Escape");
        assertThat(ada.at("poster")).hasCount(0);
        assertThat(ada.at("action-poster")).isFocused();
    }

    @Test
    void aPictureIsTakenForWhatItIsAndShownToWhoIsInTheRoomAlone() throws Exception {
        var ada = person("Ada");
        var lin = person("Lin").join(Shortlisted.open(this, ada));
        ada.walkTo("persona");
        lin.walkTo("persona");
        var message = ada.page().locator("#message-field-picture");

        upload(ada, "face.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(message).containsText("no JPEG, PNG or GIF");
        upload(ada, "face.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(message).containsText("SVG");
        upload(ada, "face.jpg", new byte[5 * 1024 * 1024 + 1]);
        assertThat(message).containsText("larger than 5 MB");
        assertThat(lin.at("picture")).hasCount(0);

        upload(ada, "face.txt", png());
        assertThat(message).isEmpty();
        assertThat(lin.at("picture")).isVisible();
        var source = URI.create(lin.page().url())
                .resolve("/")
                .resolve(lin.at("picture").getAttribute("src"));
        var own = lin.page().context().request().get(source.toString());
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers()).containsEntry("content-type", "image/jpeg");
        assertThat(own.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(own.body())).getWidth())
                .isEqualTo(300);
        var stranger = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(source).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(stranger.headers().firstValue("content-type").orElse("")).doesNotContain("image");

        lin.press("remove-picture");
        assertThat(ada.at("picture")).not().isVisible();
    }

    @Test
    void thePosterPrintsOnOnePageHoweverMuchIsOnIt() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("persona");
        for (var fact : List.of("born", "grew-up", "educated", "family", "company", "training", "pay", "judged")) {
            ada.field("field-" + fact).fill("A fact that is rather long and goes on for a while. ".repeat(3));
            ada.page().keyboard().press("Tab");
        }
        ada.press("poster");
        assertThat(ada.at("poster")).containsText("A fact that is rather long");
        for (var paper : List.of("A4", "A3")) {
            ada.at("choice-paper-" + paper).click();
            assertThat(ada.at("poster")).hasAttribute("data-paper", paper);
            var pdf = new String(
                    ada.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results())
                    .hasSize(1);
            assertThat(pdf).containsPattern(paper.equals("A4") ? "MediaBox \\[0 0 84[12]" : "MediaBox \\[0 0 119[01]");
        }
    }

    @Test
    void withoutAMarketTheStationsSayWhatToDoFirst() {
        var ada = person("Ada");
        ada.open("Filtration");
        for (var station : List.of("persona", "lifecycle")) {
            ada.walkTo(station);
            assertThat(ada.page().locator(".empty").first()).containsText("No market is in play yet");
        }
    }

    private static void add(Person person, String lane, String text) {
        person.at("lane-" + lane).locator(".lane-more").click();
        person.field("field-new-step").fill(text);
        person.page().keyboard().press("Enter");
        assertThat(person.note(text)).isVisible();
        person.page().keyboard().press("Escape");
        assertThat(person.field("field-new-step")).hasCount(0);
    }

    private static void upload(Person person, String name, byte[] content) {
        person.field("field-picture").setInputFiles(new FilePayload(name, "image/png", content));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void reach(Person person, Locator target) {
        press(person, target, "Tab");
    }

    private static void reachBack(Person person, Locator target) {
        press(person, target, "Shift+Tab");
    }

    private static void press(Person person, Locator target, String key) {
        for (int i = 0; i < 90 && !isFocused(target); i++)
            person.page().keyboard().press(key);
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate("element => element === document.activeElement");
    }
}
