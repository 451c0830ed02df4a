package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoTest extends EndToEndTest {

    @Test
    void whatIsRemovedCanBeHadBackAtOnce() {
        var ada = inTheBrainstorm();
        ada.write("Rural clinics");
        ada.openMenuOf(ada.note("Rural clinics"));
        ada.choose("remove");
        assertThat(ada.at("card")).hasCount(0);
        assertThat(ada.at("undo-notice")).containsText("Ada");
        ada.press("offer-undo");
        assertThat(ada.note("Rural clinics")).isVisible();
        ada.press("offer-redo");
        assertThat(ada.at("card")).hasCount(0);
    }

    @Test
    void theKeyboardTakesBackAndBringsBackButNotWhileSomebodyTypes() {
        var ada = inTheBrainstorm();
        ada.write("Rural clinics");
        ada.write("Ski resorts");
        ada.field("field-new-note").fill("Museums");
        ada.page().keyboard().press("Control+z");
        assertThat(ada.at("card")).hasCount(2);
        ada.field("field-new-note").fill("");
        ada.note("Rural clinics").focus();
        ada.page().keyboard().press("Control+z");
        assertThat(ada.at("card")).hasCount(1);
        assertThat(ada.note("Rural clinics")).isVisible();
        ada.page().keyboard().press("Control+z");
        assertThat(ada.at("card")).hasCount(0);
        ada.page().keyboard().press("Control+Shift+z");
        ada.page().keyboard().press("Control+y");
        assertThat(ada.at("card")).hasCount(2);
        assertThat(ada.at("action-redo")).isDisabled();
    }

    @Test
    void whatOthersBuiltOnStaysAndTheNextPressGoesOnToWhatCameBefore() {
        var ada = inTheBrainstorm();
        ada.press("reveal");
        ada.choose("reveal-as-written");
        ada.write("Ski resorts");
        ada.write("Rural clinics");
        var lin = person("Lin").join(ada.code()).walkTo("brainstorm");
        lin.openMenuOf(lin.note("Rural clinics"));
        lin.choose("promote");
        lin.press("save-candidate");
        assertThat(ada.at("shortlist-state")).containsText("1");
        ada.press("undo");
        assertThat(ada.at("notice").last()).containsText("Lin put “Rural clinics” on the shortlist");
        ada.press("undo");
        assertThat(lin.note("Ski resorts")).hasCount(0);
        ada.press("undo");
        assertThat(ada.at("notice").last()).containsText("A round is not undone");
        lin.press("undo");
        assertThat(ada.at("shortlist-state")).not().containsText("1");
        assertThat(lin.at("undo-notice")).containsText("Lin put “Rural clinics” on the shortlist");
    }

    @Test
    void onAPhoneUndoIsInTheMenu() {
        var ada = onPhone("Ada");
        ada.open("Filtration");
        // the rail is folded away
        ada.visit("/w/" + java.net.URI.create(ada.page().url()).getPath().split("/")[2] + "/brainstorm");
        ada.write("Rural clinics");
        ada.chooseMore("undo");
        assertThat(ada.at("card")).hasCount(0);
        ada.chooseMore("redo");
        assertThat(ada.note("Rural clinics")).isVisible();
    }

    private Person inTheBrainstorm() {
        var ada = person("Ada");
        ada.open("Filtration");
        return ada.walkTo("brainstorm");
    }
}
