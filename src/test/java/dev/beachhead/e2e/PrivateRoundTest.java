package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivateRoundTest extends EndToEndTest {
    private static final String SECRET = "Zanzibar dive schools";

    @Test
    void noTraceOfAnothersPrivateNoteReachesABrowserBeforeTheReveal() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("brainstorm");
        lin.walkTo("brainstorm");
        lin.at("tab-activity").click();

        ada.write(SECRET);
        ada.note(SECRET).dblclick();
        ada.field("field-note").fill(SECRET + " in winter");
        ada.page().keyboard().press("Enter");
        assertThat(ada.note(SECRET + " in winter")).isVisible();
        assertThat(lin.at("hidden-count")).containsText("1 note");
        lin.page().reload();
        assertThat(lin.at("hidden-count")).containsText("1 note");

        assertThat(lin.received()).hasSizeGreaterThan(5).noneMatch(text -> text.contains("Zanzibar"));
        assertThat(lin.page().content()).doesNotContain("Zanzibar");

        ada.press("reveal");
        ada.choose("reveal-dealt");
        assertThat(lin.note(SECRET + " in winter")).isVisible();
        assertThat(lin.received()).anyMatch(text -> text.contains("Zanzibar"));
    }
}
