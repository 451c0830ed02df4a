package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.beachhead.facilitate.AgendaItem;
import dev.beachhead.facilitate.AgendaItemId;
import dev.beachhead.facilitate.FacilitateCommand.AddAgendaItem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeHomeTest extends EndToEndTest {
    private static final String JSON = "application/json";

    @Test
    void whatOneBrowserTakesHomeIsTheSameWorkshopInAnother() throws IOException {
        var ada = person("Ada");
        ada.openExample();
        var stations = List.of("brainstorm", "funnel", "lifecycle");
        var before =
                stations.stream().map(station -> ada.walkTo(station).board()).toList();
        ada.chooseMore("take-home");
        assertThat(ada.at("action-download-workshop")).isVisible();
        isAccessible(ada);
        var file = downloads(ada, "download-workshop");

        var lin = person("Lin");
        lin.visit("/");
        lin.press("import");
        lin.at("field-workshop-file").setInputFiles(new FilePayload("broken.json", JSON, broken(file)));
        assertThat(lin.at("import-message")).containsText("events[3].type");
        assertThat(lin.at("action-take-import")).isHidden();
        lin.at("field-workshop-file").setInputFiles(new FilePayload("workshop.json", JSON, file));
        assertThat(lin.at("import-preview")).containsText("SensAble Technologies");
        isAccessible(lin);
        lin.press("take-import");
        assertThat(lin.page().locator("#message-field-import-name")).not().isEmpty();
        lin.field("field-import-name").fill("Lin");
        lin.press("take-import");

        assertThat(lin.page().locator(".station")).isVisible();
        for (int i = 0; i < stations.size(); i++)
            assertThat(lin.walkTo(stations.get(i)).board()).isEqualTo(before.get(i));
    }

    @Test
    void aTokenIsMadeUsedAndRevoked() throws Exception {
        var ada = person("Ada");
        ada.open("Filtration");
        var address =
                "/api/v1/workshops/" + URI.create(ada.page().url()).getPath().split("/")[2];
        ada.press("share");
        ada.press("make-token");
        assertThat(ada.page().locator("#message-field-token-label")).not().isEmpty();
        ada.field("field-token-label").fill("Nightly report");
        ada.press("make-token");
        assertThat(ada.at("token")).containsText("Nightly report");
        isAccessible(ada);
        var token = ada.at("token-secret").textContent();

        assertThat(get(address, token).statusCode()).isEqualTo(200);
        assertThat(get(address, token).body()).contains("people.workshop-opened");
        ada.press("revoke-token");
        assertThat(ada.at("token")).containsText("Revoked");
        assertThat(get(address, token).statusCode()).isEqualTo(401);
    }

    @Test
    void aTemplateBeginsANewWorkshopWithTheAgendaAndEmptyBoardsByKeyboardAlone() {
        var ada = person("Ada");
        ada.open("Filtration");
        does(ada, new AddAgendaItem(new AgendaItem(AgendaItemId.next(), "", "Welcome everybody", 10)));
        ada.walkTo("brainstorm").write("Rural clinics");
        var old = ada.page().url();

        opensByKey(ada, "take-home");
        ada.field("field-template-title").focus();
        ada.page().keyboard().press("ControlOrMeta+a");
        ada.page().keyboard().type("Second team");
        ada.page().keyboard().press("Enter");

        ada.page().waitForURL(url -> url.contains("/w/") && !url.equals(old));
        assertThat(ada.page().locator("header")).containsText("Second team");
        ada.walkTo("brainstorm");
        assertThat(ada.at("card")).hasCount(0);
        ada.at("tab-session").click();
        assertThat(ada.page().getByText("Welcome everybody").first()).isVisible();
    }

    @Test
    void theNextSessionIsPlannedAndAWebhookTriedByKeyboardAlone() throws IOException {
        var ada = person("Ada");
        ada.open("Filtration");

        opensByKey(ada, "next-session");
        ada.field("field-session-at").focus();
        ada.page().keyboard().type("tomorrow");
        ada.page().keyboard().press("Enter");
        assertThat(ada.page().locator("#message-field-session-at")).not().isEmpty();
        assertThat(ada.field("field-session-at")).hasValue("tomorrow");
        ada.page().keyboard().press("ControlOrMeta+a");
        var day = LocalDate.now().plusDays(9);
        ada.page().keyboard().type(day + " 14:00");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("action-calendar-file")).isVisible();
        isAccessible(ada);
        assertThat(new String(downloads(ada, "calendar-file"), StandardCharsets.UTF_8))
                .contains("BEGIN:VEVENT", "DTSTART:" + day.toString().replace("-", ""));
        ada.page().keyboard().press("Escape");
        assertThat(ada.at("field-session-at")).hasCount(0);

        opensByKey(ada, "webhooks");
        ada.field("field-webhook").focus();
        ada.page().keyboard().type("http://localhost:1/decisions");
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("webhook-secret")).isVisible();
        ada.at("action-test-webhook").focus();
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("delivery")).hasCount(1);
        isAccessible(ada);
    }

    private static void opensByKey(Person person, String item) {
        person.at("action-more").focus();
        person.page().keyboard().press("Enter");
        assertThat(person.at("menu-" + item)).isVisible();
        person.at("menu-" + item).focus();
        person.page().keyboard().press("Enter");
        assertThat(person.page().locator("vaadin-dialog[opened]")).hasCount(1);
    }

    private static void isAccessible(Person person) {
        assertThat(new AxeBuilder(person.page()).analyze().getViolations()).isEmpty();
    }

    private static byte[] broken(byte[] file) {
        var lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        int fourth = lines.indexOf("\"events\": [") + 4;
        return String.join("\n", lines)
                .replace(
                        lines.get(fourth),
                        lines.get(fourth).replaceFirst("\"type\":\"[^\"]*\"", "\"type\":\"no.such\""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] downloads(Person person, String action) throws IOException {
        Locator link = person.at("action-" + action);
        var download = person.page().waitForDownload(link::click);
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
