package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import dev.beachhead.people.PeopleCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReportDownloadTest extends EndToEndTest {

    @Test
    void everybodyInTheRoomTakesTheReportHomeInTheLanguageOfTheirScreen() throws IOException {
        var ada = person("Ada");
        var code = ada.open("Filtration for remote clinics");
        var lin = person("Lin", options().setLocale("fr-FR")).join(code);

        opensTheReport(lin);
        assertThat(new AxeBuilder(lin.page()).analyze().getViolations()).isEmpty();
        assertThat(new String(downloads(lin, "download-md"), StandardCharsets.UTF_8))
                .contains("# Filtration for remote clinics", "Le canevas est encore vide.");
        assertThat(new String(downloads(lin, "download-pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(downloads(lin, "download-xlsx"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void itOpensFromTheKeyboard() {
        var ada = person("Ada");
        ada.open("Filtration for remote clinics");

        ada.at("action-more").focus();
        ada.page().keyboard().press("Enter");
        assertThat(ada.at("menu-report")).isVisible();
        ada.at("menu-report").focus();
        ada.page().keyboard().press("Enter");

        assertThat(ada.at("download-pdf")).isVisible();
        ada.at("download-md").focus();
        var download = ada.page().waitForDownload(() -> ada.page().keyboard().press("Enter"));
        assertThat(download.suggestedFilename()).isEqualTo("Filtration for remote clinics.md");
    }

    @Test
    void theAddressOfTheFileOpensNothingForSomebodyElseNorForWhoWasRemoved() {
        var ada = person("Ada");
        var code = ada.open("Filtration for remote clinics");
        var lin = person("Lin").join(code);
        opensTheReport(lin);
        var file = lin.at("download-md").evaluate("link => link.href").toString();
        assertThat(lin.page().request().get(file).text()).contains("# Filtration for remote clinics");

        var mallory = person("Mallory");
        mallory.visit("/");
        assertThat(mallory.page().request().get(file).text()).doesNotContain("The canvas is still empty.");

        does(ada, new PeopleCommand.Remove(idOf(lin)));
        assertThat(lin.page().request().get(file).text()).doesNotContain("The canvas is still empty.");
    }

    private static void opensTheReport(Person person) {
        person.chooseMore("report");
        assertThat(person.at("download-pdf")).isVisible();
    }

    private static byte[] downloads(Person person, String link) throws IOException {
        var download = person.page().waitForDownload(() -> person.at(link).click());
        try (var file = download.createReadStream()) {
            return file.readAllBytes();
        }
    }
}
