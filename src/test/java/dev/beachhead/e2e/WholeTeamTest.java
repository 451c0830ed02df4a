package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.beachhead.e2e.BrowserlessTeam.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.facilitate.FacilitateEvent.AbsenceNoted;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Lane;
import dev.beachhead.funnel.Segment;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.People;
import dev.beachhead.purpose.Purpose;
import dev.beachhead.purpose.PurposePrompt;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Deed;
import dev.beachhead.room.Journal;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.BrowserlessPerson;
import dev.beachhead.ui.RoomView;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A whole session of thirty-three: a facilitator and two participants at browsers, and thirty participants whose screens have none. In
 * the middle of the vote the facilitator's computer dies.
 */
class WholeTeamTest extends EndToEndTest {
    private static final int TEAM = 30;
    private static final List<String> MARKETS = Shortlisted.MARKETS.subList(0, 6);

    /** As many fill in the whole scorecard; the others put a dot. */
    private static final int RATERS = 8;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Journal journal;

    @SuppressWarnings("NullAway.Init")
    private BrowserlessApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private BrowserlessTeam team;

    @SuppressWarnings("NullAway.Init")
    private WorkshopId workshop;

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void thirtyThreePeopleGoFromPurposeToABeachheadAlthoughTheFacilitatorCrashes() {
        var ada = person("Ada");
        var code = ada.open("Digital clay");
        var lin = person("Lin").join(code);
        var kim = person("Kim").join(code);
        workshop =
                WorkshopId.parse(ada.page().url().split("/w/")[1].split("/")[0]).orElseThrow();
        application = SpringBrowserlessApplicationContext.create(beans, RoomView.class);
        team = new BrowserlessTeam(IntStream.rangeClosed(1, TEAM)
                .mapToObj(i -> BrowserlessPerson.join(application, doors, guests, code, "Participant " + i))
                .toList());

        writePurpose(lin);
        brainstorm(ada, lin, kim);
        startVote(ada, lin, kim);
        ada.crashes();
        vote();
        var back = claimSeat(ada, lin, kim);
        showVote(lin, kim);
        funnel(lin, kim);
        handBack(lin, back);
        assertAllSeeWhatTheJournalSays(back, lin, kim);
    }

    private void writePurpose(Person lin) {
        var prompts = PurposePrompt.values();
        for (int i = 0; i < prompts.length; i++)
            BrowserlessTeam.write(
                    team.one(i + 1).walkTo("purpose"), "field-" + prompts[i].key(), "Words of participant " + (i + 1));
        lin.walkTo("purpose");
        assertThat(lin.field("field-statement")).hasValue("Words of participant 4");
    }

    private void brainstorm(Person ada, Person lin, Person kim) {
        Stream.of(ada, lin, kim).forEach(one -> one.walkTo("brainstorm"));
        team.walkTo("brainstorm");
        for (int i = 1; i <= TEAM; i++) BrowserlessTeam.write(team.one(i), "field-new-note", "Idea " + i);
        assertThat(ada.at("hidden-count")).containsText("30");
        assertThat(kim.at("lane-ideas").getByTestId("card")).hasCount(0);
        team.allSee("lane-ideas", 1);

        ada.press("reveal");
        ada.choose("reveal-as-written");
        assertThat(kim.at("lane-ideas").getByTestId("card")).hasCount(TEAM);
        team.allSee("lane-ideas", TEAM);
        for (var market : MARKETS)
            does(
                    MARKETS.indexOf(market) % 2 == 0 ? lin : kim,
                    new AddCandidate(CandidateId.next(), Optional.empty(), market, "Somebody there", ""));
        ada.press("freeze");
        assertThat(lin.at("shortlist-state")).containsText("frozen");
    }

    private void startVote(Person ada, Person lin, Person kim) {
        Stream.of(ada, lin, kim).forEach(one -> one.walkTo("vote"));
        team.walkTo("vote");
        ada.press("start-vote");
        team.allSee("rating-funds", 1);
    }

    private void vote() {
        for (int i = 1; i <= RATERS; i++) team.fillIn(i, MARKETS.size());
        for (int i = RATERS + 1; i <= TEAM; i++) team.putADot(i);
        team.allSee("result-row", 0);
    }

    /** Nobody presses anything for it: the others' screens notice that the facilitator is gone. Answers the facilitator, back at another screen. */
    private Person claimSeat(Person ada, Person lin, Person kim) {
        var patient = new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);
        assertThat(lin.at("strip-absent")).isVisible(patient);
        assertThat(kim.at("strip-absent")).containsText("Ada");
        lin.press("claim");
        assertThat(lin.at("notice").first()).containsText("has not been away for 5 min yet");
        assertThat(lin.at("action-reveal-votes")).isHidden();

        fiveMinutesPass(seat());
        lin.press("claim");
        assertThat(lin.at("action-reveal-votes")).isVisible();
        assertThat(kim.at("strip-absent")).isHidden();

        var back = ada.inAnotherTab();
        back.visit("/w/" + workshop + "/vote");
        assertThat(back.at("view-vote")).isVisible();
        assertThat(seat()).isEqualTo(idOf(lin));
        return back;
    }

    /** The absence that was noted, noted earlier. */
    private void fiveMinutesPass(ParticipantId gone) {
        var then = Instant.now().minus(Duration.ofMinutes(6)).truncatedTo(ChronoUnit.MILLIS);
        rooms.adopt(workshop, CommandId.next(), List.of(new Deed(gone, new AbsenceNoted(gone), then)));
    }

    private ParticipantId seat() {
        return rooms.state(workshop).state(People.class).seat().orElseThrow();
    }

    private void showVote(Person lin, Person kim) {
        assertThat(lin.at("turnout")).containsText("30");
        assertThat(kim.at("result-row")).hasCount(0);
        lin.press("reveal-votes");
        team.allSee("result-row", MARKETS.size());
        assertThat(kim.at("result-row")).hasCount(MARKETS.size());
        assertThat(kim.at("result-row").first()).containsText("Entertainment");

        lin.press("next-round");
        team.sees(RATERS, "rating-funds", 1);
        BrowserlessTeam.rate(team.one(RATERS), "funds", 4);
        team.allSee("finding-converged", 0);
        lin.press("reveal-votes");
        team.allSee("finding-converged", 1);
        assertThat(lin.at("finding-converged")).isVisible();
    }

    private void funnel(Person lin, Person kim) {
        Stream.of(lin, kim).forEach(one -> one.walkTo("funnel"));
        team.walkTo("funnel");
        for (int i = 2; i < MARKETS.size(); i++) team.park(10 + i, MARKETS.get(i));
        team.allSee("lane-parked", 4);
        for (int gate = 1; gate <= BrowserlessTeam.GATES; gate++) {
            int number = 20 + gate;
            team.sees(number, gate == 1 ? "lane-candidates" : "lane-gate" + (gate - 1), gate == 1 ? 2 : 1);
            team.pass(number, "Entertainment", gate);
            assertThat(kim.at("lane-gate" + gate).getByTestId("card")).containsText("Entertainment");
        }
        kim.press("choose-beachhead");
        kim.press("choose-anyway");
        team.allSee("lane-beachhead", 1);
        assertThat(lin.page().locator(".finalist")).containsText("Fewer than ten people");
    }

    private void handBack(Person lin, Person ada) {
        lin.press("people");
        lin.at("person")
                .filter(new Locator.FilterOptions().setHasText("Ada"))
                .getByTestId("person-menu")
                .click();
        lin.choose("hand-over");
        until(() -> assertThat(seat()).isEqualTo(idOf(ada)));
        lin.press("close-people");
        ada.press("more");
        assertThat(ada.at("menu-delete-workshop")).isVisible();
        ada.page().keyboard().press("Escape");
    }

    private void assertAllSeeWhatTheJournalSays(Person... browsers) {
        var parts = rooms.parts();
        var folded = parts.fold(parts.empty(workshop), journal.read(workshop, 0));
        assertThat(folded).isEqualTo(rooms.state(workshop));
        assertThat(folded.state(People.class).present()).hasSize(TEAM + browsers.length);
        assertThat(folded.state(Funnel.class).first().map(Segment::name)).contains("Entertainment");
        var lanes = lanes(folded);
        for (var one : team.people()) assertThat(laneTexts(one, lanes)).isEqualTo(lanes);
        for (var person : browsers) {
            person.walkTo("funnel");
            until(() -> assertThat(laneTexts(person, lanes)).isEqualTo(lanes));
            person.walkTo("brainstorm");
            assertThat(person.at("lane-ideas").getByTestId("note-text")).hasText(ideas(folded));
            assertThat(person.at("lane-shortlist").getByTestId("note-text")).hasText(shortlist(folded));
            person.walkTo("purpose");
            for (var prompt : PurposePrompt.values())
                assertThat(person.field("field-" + prompt.key()))
                        .hasValue(folded.state(Purpose.class).text(prompt).text());
        }
        assertSameScores(browsers);
    }

    private void assertSameScores(Person... browsers) {
        team.walkTo("vote");
        var shown = BrowserlessTeam.scores(team.one(1).looks());
        assertThat(shown).hasSize(MARKETS.size());
        for (var one : team.people())
            assertThat(BrowserlessTeam.scores(one.looks())).isEqualTo(shown);
        for (var person : browsers) {
            person.walkTo("vote");
            assertThat(person.page().locator("[data-testid^='score-']")).hasText(shown.toArray(String[]::new));
        }
    }

    private static Map<String, List<String>> lanes(RoomState room) {
        var funnel = room.state(Funnel.class);
        var shortlist = room.state(Brainstorm.class);
        var lanes = Arrays.stream(Lane.values())
                .collect(Collectors.toMap(
                        lane -> "lane-" + place(lane), lane -> names(funnel.segmentsIn(lane, shortlist))));
        lanes.put("lane-parked", names(funnel.parked(shortlist)));
        return lanes;
    }

    private static String place(Lane lane) {
        return lane == Lane.CANDIDATES || lane == Lane.BEACHHEAD ? lane.key() : "gate" + lane.ordinal();
    }

    private static List<String> names(List<Segment> segments) {
        return segments.stream().map(Segment::name).toList();
    }

    private static Map<String, List<String>> laneTexts(BrowserlessPerson one, Map<String, List<String>> lanes) {
        return lanes.keySet().stream().collect(Collectors.toMap(lane -> lane, lane -> BrowserlessTeam.lane(one, lane)));
    }

    private static Map<String, List<String>> laneTexts(Person person, Map<String, List<String>> lanes) {
        return lanes.keySet().stream()
                .collect(Collectors.toMap(
                        lane -> lane,
                        lane -> person.at(lane).getByTestId("note-text").allTextContents()));
    }

    private String[] ideas(RoomState room) {
        return room.state(Brainstorm.class).notesIn(Optional.empty(), seat()).stream()
                .map(note -> note.text().text())
                .toArray(String[]::new);
    }

    private static String[] shortlist(RoomState room) {
        return room.state(Brainstorm.class).candidates().stream()
                .map(Candidate::name)
                .toArray(String[]::new);
    }
}
