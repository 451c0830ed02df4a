package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.fieldwork.ContactId;
import dev.beachhead.fieldwork.ContactSheet;
import dev.beachhead.fieldwork.FieldWorkCommand.EditInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.ImportContacts;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.InterviewId;
import dev.beachhead.fieldwork.InterviewSheet;
import dev.beachhead.fieldwork.MetVia;
import dev.beachhead.fieldwork.NewContact;
import dev.beachhead.fieldwork.Payment;
import dev.beachhead.fieldwork.ProblemKind;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.ReferralQuestion;
import dev.beachhead.fieldwork.Standing;
import dev.beachhead.fieldwork.Trait;
import dev.beachhead.room.Command;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five hundred interviews and two hundred people to talk to: the screen has as much of them as it shows. */
class FieldWorkAtScaleTest extends EndToEndTest {
    private static final int INTERVIEWS = 500;
    private static final int PEOPLE = 200;
    /** Of rows: what the tallest list shows, and what the browser asks for around it. */
    private static final int A_SCREENFUL = 60;
    /** Of characters: a row and a few figures are some hundreds, five hundred rows are above a hundred thousand. */
    private static final int A_FEW_LINES = 8_000;

    private static final LocalDate DAY = LocalDate.of(2020, 1, 6);
    private static final InterviewId NEWEST = InterviewId.next();

    @Test
    void aLongListComesAsFarAsItIsLookedAtAndAnEditComesAlone() {
        var ada = person("Ada");
        var code = ada.open("Filtration");
        does(ada, new ImportContacts(people()));
        does(ada, interviews());
        var lin = person("Lin").join(code);

        lin.walkTo("fieldwork");
        assertThat(lin.at("interview").first()).containsText("Newest");
        assertThat(lin.at("interview").count()).isLessThan(A_SCREENFUL);
        assertThat(sent(lin)).doesNotContain("Interviewed 0250");
        lin.page().locator("vaadin-virtual-list").evaluate("list => list.scrollToIndex(499)");
        assertThat(lin.at("interview").last()).containsText("Interviewed 0000");
        lin.page().locator("vaadin-virtual-list").evaluate("list => list.scrollToIndex(0)");
        assertThat(lin.at("interview").first()).containsText("Newest");

        lin.received().clear();
        does(ada, new EditInterview(NEWEST, sheet("Newest", DAY.plusDays(600), EnumSet.allOf(Trait.class))));
        assertThat(lin.at("interview").first()).containsText("5 of 5 signs");
        assertThat(sent(lin).length()).isLessThan(A_FEW_LINES);

        lin.at("choice-section-people").click();
        assertThat(lin.at("contact").first()).isVisible();
        assertThat(lin.at("contact").count()).isLessThan(A_SCREENFUL);
        lin.field("search-people").fill("Person 0199");
        // the list keeps rows that it does not need now, hidden
        assertThat(lin.at("contact").locator("visible=true")).hasCount(1);
    }

    private static String sent(Person person) {
        return String.join("", person.received());
    }

    private static List<NewContact> people() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> new NewContact(
                        ContactId.next(),
                        new ContactSheet(
                                "Person %04d".formatted(i),
                                MetVia.OWN_NETWORK,
                                Optional.empty(),
                                Optional.empty(),
                                "Runs a clinic"),
                        Standing.TO_CONTACT))
                .toList();
    }

    private static Command[] interviews() {
        return IntStream.range(0, INTERVIEWS)
                .mapToObj(i -> i == INTERVIEWS - 1
                        ? new RecordInterview(NEWEST, sheet("Newest", DAY.plusDays(600), Set.of()), notes(i), "")
                        : new RecordInterview(
                                InterviewId.next(),
                                sheet("Interviewed %04d".formatted(i), DAY.plusDays(i), Set.of(Trait.HAS_THE_PROBLEM)),
                                notes(i),
                                "I boil it twice"))
                .toArray(Command[]::new);
    }

    private static String notes(int i) {
        return "The pump of clinic " + i + " stands still on most days, and nobody knows whom to call. ".repeat(6);
    }

    private static InterviewSheet sheet(String person, LocalDate day, Set<Trait> traits) {
        return new InterviewSheet(
                person,
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.of(ProblemKind.ACTIVE),
                traits,
                Recommends.YES,
                Payment.NOT_PAID,
                ReferralQuestion.ASKED);
    }
}
