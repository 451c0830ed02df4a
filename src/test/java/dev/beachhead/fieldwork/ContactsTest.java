package dev.beachhead.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.fieldwork.FieldWorkCommand.EditContact;
import dev.beachhead.fieldwork.FieldWorkCommand.ImportContacts;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.SetGoal;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactAdded;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactMoved;
import dev.beachhead.room.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest extends FieldWorkFixture {

    @Test
    void aPersonIsAddedOnceHoweverOftenTheWishIsSent() {
        var added = new AddContact(new NewContact(
                ContactId.next(), ContactSheet.of("  Marta   Ruiz ", MetVia.FORUM), Standing.TO_CONTACT));
        assertThat(room.accepted(lin, added)).hasSize(1);
        assertThat(room.accepted(lin, added)).isEmpty();
        assertThat(work().people()).extracting(one -> one.sheet().name()).containsExactly("Marta Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void aPersonHasAName(String name) {
        var why = room.refused(
                lin,
                new AddContact(new NewContact(ContactId.next(), ContactSheet.of(name, MetVia.PHONE), Standing.MET)));
        assertThat(why).isInstanceOf(Rejection.Invalid.class);
        assertThat(why.key()).isEqualTo("fieldwork.name-empty");
    }

    @Test
    void namesAndNotesHaveAnEnd() {
        assertThat(refused(ContactSheet.of("x".repeat(81), MetVia.PHONE))).isEqualTo("room.text-too-long");
        assertThat(refused(new ContactSheet("Jo", MetVia.PHONE, Optional.empty(), Optional.empty(), "x".repeat(301))))
                .isEqualTo("room.text-too-long");
    }

    @Test
    void whoeverNamesSomebodyHasReferredTheTeamOn() {
        var marta = contact("Marta", Standing.MET);
        var named = new NewContact(ContactId.next(), referredBy(marta), Standing.TO_CONTACT);
        assertThat(room.accepted(lin, new AddContact(named)))
                .containsExactly(new ContactAdded(named), new ContactMoved(marta, Standing.REFERRED_US_ON));
        var second = new NewContact(ContactId.next(), referredBy(marta), Standing.TO_CONTACT);
        assertThat(room.accepted(lin, new AddContact(second))).hasSize(1);
    }

    @Test
    void somebodyWhoLeftTheListIsNoLongerNamedAsReferring() {
        var marta = contact("Marta");
        room.accepted(lin, new RemoveContact(marta));
        assertThat(room.accepted(lin, new RemoveContact(marta))).isEmpty();
        var id = ContactId.next();
        room.accepted(lin, new AddContact(new NewContact(id, referredBy(marta), Standing.TO_CONTACT)));
        assertThat(work().contact(id).orElseThrow().sheet().referredBy()).isEmpty();
    }

    @Test
    void nobodyRefersTheTeamToThemselves() {
        var marta = contact("Marta");
        assertThat(room.refused(lin, new EditContact(marta, referredBy(marta))).key())
                .isEqualTo("fieldwork.referred-by-self");
    }

    @Test
    void aPersonIsEditedMovedAndCannotBeOnceTheyAreGone() {
        var marta = contact("Marta");
        var sheet = new ContactSheet(
                "Marta R.", MetVia.EVENT, Optional.of(LocalDate.of(2026, 3, 9)), Optional.empty(), "toys");
        assertThat(room.accepted(lin, new EditContact(marta, sheet))).hasSize(1);
        assertThat(room.accepted(lin, new EditContact(marta, sheet))).isEmpty();
        assertThat(room.accepted(lin, new MoveContact(marta, Standing.AGREED))).hasSize(1);
        assertThat(room.accepted(lin, new MoveContact(marta, Standing.AGREED))).isEmpty();
        assertThat(room.refused(lin, new EditContact(marta, ContactSheet.of("", MetVia.EVENT)))
                        .key())
                .isEqualTo("fieldwork.name-empty");
        room.accepted(lin, new RemoveContact(marta));
        assertThat(room.refused(lin, new EditContact(marta, sheet)).key()).isEqualTo("fieldwork.no-such-contact");
        assertThat(room.refused(lin, new MoveContact(marta, Standing.MET)).key())
                .isEqualTo("fieldwork.no-such-contact");
    }

    @Test
    void aListComesInWholeOrNotAtAll() {
        contact("Marta");
        var good = people(3);
        var withKnown = new ArrayList<>(good);
        withKnown.add(new NewContact(ContactId.next(), ContactSheet.of("MARTA", MetVia.FORUM), Standing.MET));
        assertThat(room.refused(lin, new ImportContacts(withKnown)).key()).isEqualTo("fieldwork.import-known");
        var withNameless = new ArrayList<>(good);
        withNameless.add(new NewContact(ContactId.next(), ContactSheet.of(" ", MetVia.FORUM), Standing.MET));
        assertThat(room.refused(lin, new ImportContacts(withNameless)).key()).isEqualTo("fieldwork.name-empty");
        assertThat(work().contacts()).hasSize(1);
        assertThat(room.accepted(lin, new ImportContacts(good))).hasSize(1);
        assertThat(room.accepted(lin, new ImportContacts(good))).isEmpty();
        assertThat(work().contacts()).hasSize(4);
        var half = new ArrayList<>(people(1));
        half.add(good.getFirst());
        assertThat(room.refused(lin, new ImportContacts(half)).key()).isEqualTo("fieldwork.import-known");
    }

    @Test
    void aListHasAnEnd() {
        assertThat(room.refused(lin, new ImportContacts(List.of())).key()).isEqualTo("fieldwork.import-empty");
        assertThat(room.refused(lin, new ImportContacts(people(501))).key()).isEqualTo("fieldwork.import-too-many");
        for (int i = 0; i < 4; i++) room.accepted(lin, new ImportContacts(people(500)));
        assertThat(room.refused(lin, new ImportContacts(people(1))).key()).isEqualTo("fieldwork.too-many-contacts");
        assertThat(refused(ContactSheet.of("One more", MetVia.PHONE))).isEqualTo("fieldwork.too-many-contacts");
    }

    @Test
    void hitRatesCountEverybodyUpToTheFurthestTheyCame() {
        contact("a", Standing.TO_CONTACT);
        contact("b", Standing.CONTACTED);
        contact("c", Standing.MET);
        contact("d", Standing.REFERRED_US_ON);
        var declined = contact("e", Standing.AGREED);
        room.accepted(lin, new MoveContact(declined, Standing.DECLINED));
        contact("f", Standing.DECLINED);
        var steps = HitRates.of(work().contacts().values());
        assertThat(steps)
                .containsExactly(
                        new HitRates.Step(Standing.TO_CONTACT, Standing.CONTACTED, 6, 5),
                        new HitRates.Step(Standing.CONTACTED, Standing.AGREED, 5, 3),
                        new HitRates.Step(Standing.AGREED, Standing.MET, 3, 2),
                        new HitRates.Step(Standing.MET, Standing.REFERRED_US_ON, 2, 1));
        assertThat(steps.get(1).rate()).hasValue(0.6);
        assertThat(HitRates.of(List.of())).allMatch(step -> step.rate().isEmpty());
    }

    @Test
    void aStepBackDownCorrectsWhatWasNotedBefore() {
        var marta = contact("Marta", Standing.MET);
        assertThat(work().contact(marta).orElseThrow().firstContacted()).isPresent();
        room.accepted(lin, new MoveContact(marta, Standing.TO_CONTACT));
        assertThat(work().contact(marta).orElseThrow().furthest()).isEqualTo(Standing.TO_CONTACT);
        assertThat(work().contact(marta).orElseThrow().firstContacted()).isEmpty();
    }

    @Test
    void aGoalCountsFromTheBeginningOfTheDayOrTheWeek() {
        contact("a", Standing.CONTACTED);
        contact("b", Standing.TO_CONTACT);
        interview("Sunday", sheet -> sheet.on(LocalDate.of(2026, 3, 1)));
        interview("Monday", sheet -> sheet.on(LocalDate.of(2026, 3, 2)));
        interview("Tomorrow", sheet -> sheet.on(LocalDate.of(2026, 3, 3)));
        var wednesday = Instant.parse("2026-03-04T23:59:00Z");
        assertThat(done(GoalKind.INTERVIEWS, Per.WEEK, wednesday)).isEqualTo(2);
        assertThat(done(GoalKind.INTERVIEWS, Per.DAY, wednesday)).isZero();
        assertThat(done(GoalKind.INTERVIEWS, Per.WEEK, Instant.parse("2026-03-02T00:00:00Z")))
                .isEqualTo(1);
        assertThat(done(GoalKind.CONTACTED, Per.DAY, Instant.parse("2026-03-02T20:00:00Z")))
                .isEqualTo(1);
        assertThat(new GoalProgress(new Goal(GoalKind.CONTACTED, 2, Per.DAY), 2).isReached())
                .isTrue();
        assertThat(new GoalProgress(new Goal(GoalKind.CONTACTED, 2, Per.DAY), 1).isReached())
                .isFalse();
    }

    @Test
    void aGoalIsSetChangedAndDroppedWithZero() {
        var ten = new Goal(GoalKind.INTERVIEWS, 10, Per.WEEK);
        assertThat(room.accepted(lin, new SetGoal(new Goal(GoalKind.INTERVIEWS, 0, Per.WEEK))))
                .isEmpty();
        assertThat(room.accepted(lin, new SetGoal(ten))).hasSize(1);
        assertThat(room.accepted(lin, new SetGoal(ten))).isEmpty();
        assertThat(room.accepted(lin, new SetGoal(new Goal(GoalKind.INTERVIEWS, 10, Per.DAY))))
                .hasSize(1);
        assertThat(room.accepted(lin, new SetGoal(new Goal(GoalKind.INTERVIEWS, 0, Per.DAY))))
                .hasSize(1);
        assertThat(work().goals()).isEmpty();
        assertThat(room.refused(lin, new SetGoal(new Goal(GoalKind.INTERVIEWS, -1, Per.DAY)))
                        .key())
                .isEqualTo("fieldwork.goal-out-of-range");
        assertThat(room.refused(lin, new SetGoal(new Goal(GoalKind.INTERVIEWS, 1000, Per.DAY)))
                        .key())
                .isEqualTo("fieldwork.goal-out-of-range");
    }

    private int done(GoalKind kind, Per per, Instant now) {
        return GoalProgress.of(work(), new Goal(kind, 5, per), now).done();
    }

    private String refused(ContactSheet sheet) {
        return room.refused(lin, new AddContact(new NewContact(ContactId.next(), sheet, Standing.TO_CONTACT)))
                .key();
    }

    private static ContactSheet referredBy(ContactId by) {
        return new ContactSheet(
                "Named " + ContactId.next(), MetVia.CHAIN_REFERRAL, Optional.empty(), Optional.of(by), "");
    }

    private static List<NewContact> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ContactId.next())
                .map(id -> new NewContact(id, ContactSheet.of("P " + id, MetVia.EVENT), Standing.TO_CONTACT))
                .toList();
    }
}
