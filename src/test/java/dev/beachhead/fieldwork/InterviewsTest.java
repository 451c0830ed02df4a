package dev.beachhead.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.fieldwork.FieldWorkCommand.EditInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.EditInterviewText;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.UnlinkEvidence;
import dev.beachhead.fieldwork.FieldWorkEvent.InterviewTextEdited;
import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.MarketEvidence;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Telling;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewsTest extends FieldWorkFixture {

    @Test
    void anInterviewThatIsSentTwiceIsRecordedOnce() {
        var sent = new RecordInterview(InterviewId.next(), InterviewSheet.of(" Marta ", TODAY), " Notes ", "“Yes”");
        assertThat(room.accepted(lin, sent)).hasSize(1);
        assertThat(room.accepted(lin, sent)).isEmpty();
        var interview = work().interview(sent.interview()).orElseThrow();
        assertThat(interview.sheet().person()).isEqualTo("Marta");
        assertThat(interview.text(InterviewText.NOTES).text()).isEqualTo("Notes");
        assertThat(interview.text(InterviewText.QUOTES).text()).isEqualTo("“Yes”");
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(refused(InterviewSheet.of("", TODAY))).isEqualTo("person");
        assertThat(refused(InterviewSheet.of("Marta", LocalDate.of(1989, 12, 31))))
                .isEqualTo("day");
        assertThat(refused(InterviewSheet.of("Marta", TODAY.plusDays(2)))).isEqualTo("day");
        assertThat(refused(InterviewSheet.of("Marta", TODAY).about(Optional.of(UUID.randomUUID()))))
                .isEqualTo("market");
        assertThat(field(room.refused(lin, record(InterviewSheet.of("Marta", TODAY), "x".repeat(6_001), ""))))
                .isEqualTo("notes");
        assertThat(field(room.refused(lin, record(InterviewSheet.of("Marta", TODAY), "", "x".repeat(2_001)))))
                .isEqualTo("quotes");
    }

    @Test
    void itMayBeTomorrowAlreadyWhereTheInterviewerIs() {
        interview("Marta", sheet -> sheet.on(TODAY.plusDays(1)));
        assertThat(work().interviews()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWasInterviewedWasMet(Standing standing) {
        var marta = contact("Marta", standing);
        interview("marta");
        var expected = standing == Standing.REFERRED_US_ON ? Standing.REFERRED_US_ON : Standing.MET;
        assertThat(work().contact(marta).orElseThrow().standing()).isEqualTo(expected);
    }

    @Test
    void anInterviewFindsItsPersonOnTheListUnlessTwoHaveTheName() {
        var marta = contact("Marta");
        var known = interview("Marta");
        assertThat(work().interview(known).orElseThrow().sheet().contact()).contains(marta);
        contact("marta");
        var unclear = interview("Marta");
        assertThat(work().interview(unclear).orElseThrow().sheet().contact()).isEmpty();
    }

    @Test
    void anInterviewWithSomebodyWhoLeftTheListMeanwhileIsNotLost() {
        var marta = contact("Marta");
        room.accepted(lin, new RemoveContact(marta));
        var interview = interview("Marta", sheet -> sheet.of("Marta", Optional.of(marta)));
        assertThat(work().interview(interview).orElseThrow().sheet().contact()).isEmpty();
    }

    @Test
    void peopleAreCountedNotInterviews() {
        var marta = contact("Marta");
        interview("Marta", sheet -> sheet.about(Optional.of(market(0))));
        interview("Marta", sheet -> sheet.about(Optional.of(market(0))).of("M.", Optional.of(marta)));
        interview("Bob", sheet -> sheet.about(Optional.of(market(0))));
        interview(" BOB", sheet -> sheet.about(Optional.of(market(1))));
        assertThat(work().about(market(0))).isEqualTo(2);
        assertThat(work().about(market(1))).isEqualTo(1);
        assertThat(work().about(market(2))).isZero();
        assertThat(work().peopleInterviewed()).isEqualTo(2);
    }

    @Test
    void theProblemIsCommonWhenMoreThanHalfOfThePeopleShowedIt() {
        interview("a", sheet -> sheet.with(Set.of(Trait.HAS_THE_PROBLEM)));
        interview("a");
        interview("b", sheet -> sheet.with(Set.of(Trait.KNOWS_IT)));
        assertThat(ProblemTally.of(work(), Optional.empty())).isEqualTo(new ProblemTally(2, 1));
        assertThat(new ProblemTally(2, 1).isCommon()).isFalse();
        assertThat(new ProblemTally(3, 2).isCommon()).isTrue();
    }

    @Test
    void theTraitsAreFiveAndKeepTheirOrder() {
        var all = interview("a", sheet -> sheet.with(EnumSet.allOf(Trait.class)));
        assertThat(work().interview(all).orElseThrow().sheet().traits()).containsExactly(Trait.values());
    }

    @Test
    void anInterviewIsCorrectedAndRefusedOnceItIsGone() {
        var id = interview("Marta");
        var sheet = InterviewSheet.of("Marta", TODAY)
                .with(Optional.of(ProblemKind.VISION))
                .with(Recommends.YES)
                .with(Payment.PAID)
                .with(ReferralQuestion.ASKED);
        assertThat(room.accepted(lin, new EditInterview(id, sheet))).hasSize(1);
        assertThat(room.accepted(lin, new EditInterview(id, sheet))).isEmpty();
        assertThat(field(room.refused(lin, new EditInterview(id, InterviewSheet.of("", TODAY)))))
                .isEqualTo("person");
        room.accepted(lin, new RemoveInterview(id));
        assertThat(room.accepted(lin, new RemoveInterview(id))).isEmpty();
        assertThat(room.refused(lin, new EditInterview(id, sheet)).key()).isEqualTo("fieldwork.no-such-interview");
        assertThat(room.refused(lin, new EditInterviewText(id, InterviewText.NOTES, "", "x"))
                        .key())
                .isEqualTo("fieldwork.no-such-interview");
        assertThat(room.refused(lin, new LinkEvidence(id, faster, Side.SUPPORTS))
                        .key())
                .isEqualTo("fieldwork.no-such-interview");
    }

    @ParameterizedTest
    @EnumSource
    void twoWriteInOneTextAndTheOneWhoseWordsWentIsTold(InterviewText which) {
        var id = interview("Marta");
        var before = work().interview(id).orElseThrow().text(which).text();
        room.accepted(ada, new EditInterviewText(id, which, before, "for surgeons"));
        room.wait(Duration.ofMinutes(5));
        room.accepted(ada, new EditInterviewText(id, which, "for surgeons", "for dentists"));
        var events = room.accepted(lin, new EditInterviewText(id, which, "for surgeons", "for designers"));
        assertThat(events).containsExactly(new InterviewTextEdited(id, which, "for designers", true));
        assertThat(room.newest())
                .isEqualTo(Telling.of("fieldwork.activity.overlap", "Marta").to(ada));
    }

    @Test
    void evidenceIsWeighedFromBothSidesByPieceAndByPerson() {
        var marta = interview("Marta");
        var again = interview("Marta");
        var bob = interview("Bob");
        link(marta, faster, Side.SUPPORTS);
        link(again, faster, Side.SUPPORTS);
        link(bob, faster, Side.CONTRADICTS);
        var newest = room.state().at();
        assertThat(work().weight(faster)).isEqualTo(new Weight(2, 1, 2, Optional.of(newest)));
        assertThat(work().weight(dislike)).isEqualTo(Weight.NONE);
        assertThat(work().links().of(marta)).containsOnlyKeys(faster);
        assertThat(EvidenceGraph.of(work(), faster).on(Side.CONTRADICTS)).hasSize(1);
    }

    @Test
    void linkingTwiceChangesTheSideOrNothing() {
        var marta = interview("Marta");
        link(marta, faster, Side.SUPPORTS);
        assertThat(room.accepted(lin, new LinkEvidence(marta, faster, Side.SUPPORTS)))
                .isEmpty();
        link(marta, faster, Side.CONTRADICTS);
        assertThat(work().weight(faster).contradicts()).isEqualTo(1);
        assertThat(work().weight(faster).pieces()).isEqualTo(1);
        assertThat(room.accepted(lin, new UnlinkEvidence(marta, faster))).hasSize(1);
        assertThat(room.accepted(lin, new UnlinkEvidence(marta, faster))).isEmpty();
        assertThat(work().links()).isEqualTo(Links.none());
    }

    @Test
    void removingAnInterviewTakesItsEvidenceAwayEverywhereAndSaysHowMuch() {
        var marta = interview("Marta");
        var bob = interview("Bob");
        link(marta, faster, Side.SUPPORTS);
        link(marta, dislike, Side.CONTRADICTS);
        link(bob, dislike, Side.SUPPORTS);
        room.accepted(lin, new RemoveInterview(marta));
        assertThat(work().weight(faster)).isEqualTo(Weight.NONE);
        assertThat(work().weight(dislike).contradicts()).isZero();
        assertThat(work().weight(dislike).supports()).isEqualTo(1);
        assertThat(room.newest()).isEqualTo(Telling.of("fieldwork.activity.interview-removed", "Marta", 2));
    }

    @Test
    void aStatementThatIsGoneKeepsItsEvidenceAndIsCalledGone() {
        var marta = interview("Marta");
        link(marta, new Statement("research", "nowhere"), Side.SUPPORTS);
        assertThat(room.newest().key()).isEqualTo("fieldwork.activity.linked.supports");
    }

    @Test
    void thePayingCustomersAreThosePeopleWhoPaid() {
        interview("Marta", sheet -> sheet.with(Payment.PAID));
        interview("Marta", sheet -> sheet.with(Payment.PAID));
        interview("Bob");
        assertThat(work().payingCustomers()).isEqualTo(1);
    }

    @Test
    void everyChangeOfAnInterviewIsNewsAboutItsMarketAndTheOneItWasAbout() {
        assertThat(work().lastChanged(market(0))).isEmpty();
        var id = interview("Marta", sheet -> sheet.about(Optional.of(market(0))));
        assertThat(work().lastChanged(market(0))).contains(room.state().at());
        room.wait(Duration.ofHours(1));
        room.accepted(
                lin, new EditInterview(id, InterviewSheet.of("Marta", TODAY).about(Optional.of(market(1)))));
        var moved = room.state().at();
        assertThat(work().lastChanged(market(0))).contains(moved);
        assertThat(work().lastChanged(market(1))).contains(moved);
        room.wait(Duration.ofHours(1));
        room.accepted(lin, new RemoveInterview(id));
        assertThat(work().lastChanged(market(1))).contains(room.state().at());
        assertThat(room.state().offerings(MarketEvidence.class)).contains(work());
    }

    @Test
    void anInterviewCanBeAboutACandidateBeforeAndASegmentAfterTheListIsFrozen() {
        interview("before", sheet -> sheet.about(Optional.of(market(0))));
        freeze();
        interview("after", sheet -> sheet.about(Optional.of(market(0))));
        assertThat(work().about(market(0))).isEqualTo(2);
        assertThat(FieldMarkets.open(room.state())).hasSize(6);
    }

    @Test
    void theRoomTakesTwoThousandInterviews() {
        for (int i = 0; i < FieldWork.MOST_INTERVIEWS; i++) interview("p" + i);
        assertThat(room.refused(lin, record(InterviewSheet.of("one more", TODAY), "", ""))
                        .key())
                .isEqualTo("fieldwork.too-many-interviews");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marta", "陈丽"})
    void anInterviewIsCalledByTheNameThePersonHasNow(String name) {
        var contact = contact("Old name");
        var id = interview("Old name");
        room.accepted(lin, new FieldWorkCommand.EditContact(contact, ContactSheet.of(name, MetVia.EVENT)));
        assertThat(work().nameOf(work().interview(id).orElseThrow())).isEqualTo(name);
        room.accepted(lin, new MoveContact(contact, Standing.REFERRED_US_ON));
        room.accepted(lin, new RemoveContact(contact));
        assertThat(work().nameOf(work().interview(id).orElseThrow())).isEqualTo("Old name");
    }

    private String refused(InterviewSheet sheet) {
        return field(room.refused(lin, record(sheet, "", "")));
    }

    private static String field(Rejection why) {
        return ((Rejection.Invalid) why).field();
    }

    private static RecordInterview record(InterviewSheet sheet, String notes, String quotes) {
        return new RecordInterview(InterviewId.next(), sheet, notes, quotes);
    }
}
