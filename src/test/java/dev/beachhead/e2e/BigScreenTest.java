package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The wall shows what an observer may see, whoever opened it. */
class BigScreenTest extends EndToEndTest {
    private static final String NOTE = "Only Ada knows this";

    /** What shows a ballot on the screen, as in the test of secret ballots. */
    private static final Pattern BALLOT = Pattern.compile("aria-pressed|FOUR|\\bRated\\[c|DotsPlaced\\[c|●");

    @Test
    void theWallAndWhoFollowsGetNoBallotAndNoPrivateNoteOfThePresenter() {
        var ada = person("Ada");
        var lin = person("Lin").join(Shortlisted.open(this, ada));
        does(ada, new UnfreezeShortlist());
        var wall = ada.inAnotherTab();
        wall.visit("/big/" + workshop(ada));
        assertThat(wall.at("view-big")).isVisible();
        assertThat(wall.at("share-code")).hasText(ada.code());
        ada.at("tab-session").click();
        ada.press("lead");

        ada.walkTo("brainstorm");
        assertThat(wall.at("view-brainstorm")).isVisible();
        assertThat(lin.at("view-brainstorm")).isVisible();
        ada.write(NOTE);
        assertThat(lin.at("hidden-count")).containsText("1");
        assertThat(wall.at("hidden-count")).containsText("1");
        assertThat(wall.received()).noneMatch(frame -> frame.contains(NOTE));
        assertThat(lin.received()).noneMatch(frame -> frame.contains(NOTE));
        assertThat(ada.received()).anyMatch(frame -> frame.contains(NOTE));

        ada.press("freeze");
        ada.walkTo("vote");
        assertThat(wall.at("view-vote")).isVisible();
        ada.press("start-vote");
        assertThat(wall.at("turnout")).isVisible();
        int before = wall.received().size();
        int own = ada.received().size();
        ada.at("rating-funds").first().locator("[data-points='4']").click();
        ada.at("dot-more").first().click();
        ada.press("ready");
        assertThat(wall.at("turnout")).containsText("1");
        assertThat(wall.at("rating-funds")).hasCount(0);
        assertThat(wall.received().subList(before, wall.received().size())).noneMatch(BALLOT.asPredicate());
        assertThat(ada.received().subList(own, ada.received().size())).anyMatch(BALLOT.asPredicate());

        ada.press("reveal-votes");
        assertThat(wall.at("result-row").first()).isVisible();
    }

    @Test
    void theWallShowsTheTimeAndGoesWhereEverybodyIsCalled() {
        var ada = person("Ada");
        ada.open("Filtration");
        var wall = ada.inAnotherTab();
        wall.visit("/big/" + workshop(ada));
        does(ada, new StartTimer(5));
        assertThat(wall.at("timer")).containsText("4:");
        ada.at("tab-session").click();
        ada.walkTo("funnel");
        assertThat(wall.at("view-purpose")).isVisible();
        ada.press("bring-everyone");
        assertThat(wall.at("view-funnel")).isVisible();
        assertThat(new AxeBuilder(wall.page()).analyze().getViolations()).isEmpty();
    }

    @Test
    void whoIsNotInTheWorkshopSeesNoWall() {
        var ada = person("Ada");
        ada.open("Filtration");
        var eve = person("Eve");
        eve.visit("/big/" + workshop(ada));

        assertThat(eve.at("view-not-here")).isVisible();
    }

    private static String workshop(Person person) {
        return URI.create(person.page().url()).getPath().split("/")[2];
    }
}
