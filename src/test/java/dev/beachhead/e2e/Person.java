package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a browser, doing what people do. */
final class Person {
    /** What can carry somebody's words; scripts, styles and pictures of the application are the same for everybody. */
    private static final Set<String> SAID_TO_THE_PAGE = Set.of("document", "xhr", "fetch", "eventsource", "other");

    private final String name;
    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> received = new CopyOnWriteArrayList<>();

    Person(String name, String base, BrowserContext context) {
        this.name = name;
        this.base = base;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(
                frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text())));
        // only what came whole: to wait for the body of an answer that a reload cut off is to wait for ever
        page.onRequestFinished(request -> {
            if (SAID_TO_THE_PAGE.contains(request.resourceType())) received.add(bodyOf(request));
        });
    }

    private static String bodyOf(Request request) {
        try {
            return request.response().text();
        } catch (PlaywrightException noBody) {
            return "";
        }
    }

    /** The same browser with one more tab. */
    Person inAnotherTab() {
        return new Person(name, base, context);
    }

    /** The computer dies: the screen is gone and could not say so. The same person may come back in another tab. */
    void crashes() {
        context.setOffline(true);
        page.close();
        context.setOffline(false);
    }

    void losesTheLine() {
        context.setOffline(true);
    }

    void isBackOnTheLine() {
        context.setOffline(false);
    }

    Page page() {
        return page;
    }

    String name() {
        return name;
    }

    /** Every page, every answer to the page's script and every WebSocket frame that came to this browser, as text. */
    List<String> received() {
        return received;
    }

    void visit(String address) {
        page.navigate(base + address);
    }

    /** Opens a workshop and answers its code. */
    String open(String title) {
        visit("/");
        field("field-title").fill(title);
        field("field-your-name").fill(name);
        press("create");
        assertThat(at("view-purpose")).isVisible();
        page.waitForURL("**/w/**");
        return at("workshop-code").textContent().strip();
    }

    /** Opens a copy of the worked example. */
    Person openExample() {
        visit("/");
        field("field-example-name").fill(name);
        press("example");
        assertThat(page.locator(".station")).isVisible();
        return this;
    }

    /** What others type to join the workshop that is on the screen. */
    String code() {
        return at("workshop-code").textContent().strip();
    }

    Person join(String code) {
        visit("/join/" + code);
        field("join-name").fill(name);
        at("join-submit").click();
        assertThat(page.locator(".station")).isVisible();
        // the address follows the view: whoever reads it here wants the room's
        page.waitForURL("**/w/**");
        return this;
    }

    Person walkTo(String station) {
        at("station-" + station).click();
        assertThat(at("view-" + station)).isVisible();
        return this;
    }

    /** Chooses from the menu in the top bar. */
    void chooseMore(String menuItem) {
        press("more");
        choose(menuItem);
    }

    void write(String note) {
        field("field-new-note").fill(note);
        page.keyboard().press("Enter");
        assertThat(note(note)).isVisible();
    }

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    Locator field(String testId) {
        return page.getByTestId(testId);
    }

    void press(String action) {
        at("action-" + action).click();
    }

    void choose(String menuItem) {
        at("menu-" + menuItem).click();
    }

    /** The card whose text is exactly this. */
    Locator note(String text) {
        var exactly = page.getByText(text, new Page.GetByTextOptions().setExact(true));
        return page.getByTestId("card").filter(new Locator.FilterOptions().setHas(exactly));
    }

    Locator lane(String name) {
        return page.locator("[data-lane]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    /** Takes a card with the mouse and lets it go in a lane. */
    void drag(Locator card, Locator lane) {
        // a card that glides to its place is not yet where its box says
        card.hover();
        var from = card.boundingBox();
        var to = lane.boundingBox();
        var mouse = page.mouse();
        mouse.move(from.x + 12, from.y + 12);
        mouse.down();
        mouse.move(from.x + 30, from.y + 30);
        double inside = to.y + Math.min(120, to.height - 20);
        mouse.move(to.x + 40, inside);
        mouse.move(to.x + 44, inside + 4);
        mouse.up();
    }

    void openMenuOf(Locator card) {
        card.locator("[data-more]").click();
        assertThat(at("menu")).isVisible();
    }

    /** The whole board as text: each lane with its cards in order. */
    List<String> board() {
        return page.locator("[data-lane]").all().stream()
                .map(lane -> lane.locator(".lane-title").textContent() + ": "
                        + lane.getByTestId("note-text").allTextContents())
                .toList();
    }

    void leave() {
        context.close();
    }
}
