package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.people.PeopleCommand.DismissFacilitator;
import dev.beachhead.people.PeopleCommand.EndWorkshop;
import dev.beachhead.people.PeopleCommand.HandOver;
import dev.beachhead.people.PeopleCommand.Join;
import dev.beachhead.people.PeopleCommand.MakeFacilitator;
import dev.beachhead.people.PeopleCommand.NoteLinkRenewed;
import dev.beachhead.people.PeopleCommand.NoteLinkRevoked;
import dev.beachhead.people.PeopleCommand.OpenWorkshop;
import dev.beachhead.people.PeopleCommand.Readmit;
import dev.beachhead.people.PeopleCommand.Remove;
import dev.beachhead.people.PeopleCommand.Rename;
import dev.beachhead.people.PeopleCommand.RenameWorkshop;
import dev.beachhead.people.PeopleCommand.ReopenWorkshop;
import dev.beachhead.people.PeopleEvent.FacilitatorDismissed;
import dev.beachhead.people.PeopleEvent.FacilitatorMade;
import dev.beachhead.people.PeopleEvent.LinkRenewed;
import dev.beachhead.people.PeopleEvent.LinkRevoked;
import dev.beachhead.people.PeopleEvent.PersonJoined;
import dev.beachhead.people.PeopleEvent.PersonRenamed;
import dev.beachhead.people.PeopleEvent.RoleRaised;
import dev.beachhead.people.PeopleEvent.SeatHandedOver;
import dev.beachhead.people.PeopleEvent.WorkshopOpened;
import dev.beachhead.people.PeopleEvent.WorkshopRenamed;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Summary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {
    private final ParticipantId ana = ParticipantId.next();
    private final Gathering room = Gathering.by(ana);

    @Nested
    class Opening {
        @Test
        void whoOpensAWorkshopLeadsIt() {
            assertThat(room.events).containsExactly(new WorkshopOpened("Haptics", ana, "Ana"));
            assertThat(room.people().title()).isEqualTo("Haptics");
            assertThat(room.people().isOpen()).isTrue();
            assertThat(room.people().openedAt()).isEqualTo(Gathering.NOON);
            assertThat(room.people().seat()).contains(ana);
            assertThat(room.people().roleOf(ana)).contains(Role.FACILITATOR);
        }

        @Test
        void titleAndNameAreKeptOnOneLineWithoutSpaceAround() {
            var fresh = new Gathering();
            fresh.accepted(ana, new OpenWorkshop("  New \n market ", ana, " Ana\tMaria "));
            assertThat(fresh.people().title()).isEqualTo("New market");
            assertThat(fresh.people().nameOf(ana)).isEqualTo("Ana Maria");
        }

        @Test
        void aTitleHasOneToAHundredAndTwentyCharacters() {
            var fresh = new Gathering();
            assertInvalid(fresh.refused(ana, new OpenWorkshop(" \n ", ana, "Ana")), "title", "people.title-empty");
            assertInvalid(
                    fresh.refused(ana, new OpenWorkshop("😀".repeat(121), ana, "Ana")), "title", "people.title-long");
            fresh.accepted(ana, new OpenWorkshop("😀".repeat(120), ana, "Ana"));
        }

        @Test
        void aNameHasOneToSixtyCharacters() {
            var fresh = new Gathering();
            assertInvalid(fresh.refused(ana, new OpenWorkshop("Haptics", ana, "")), "name", "people.name-empty");
            assertInvalid(
                    fresh.refused(ana, new OpenWorkshop("Haptics", ana, "n".repeat(61))), "name", "people.name-long");
            fresh.accepted(ana, new OpenWorkshop("Haptics", ana, "n".repeat(60)));
        }

        @Test
        void aNameThatNobodyCanSeeIsNoName() {
            var why = new Gathering().refused(ana, new OpenWorkshop("Haptics", ana, "\u200D\u200B"));
            assertInvalid(why, "name", "people.name-empty");
        }

        @Test
        void aWorkshopIsOpenedOnce() {
            assertThat(room.refused(ana, new OpenWorkshop("Again", ana, "Ana")).key())
                    .isEqualTo("people.already-open");
        }

        @Test
        void nobodyJoinsAWorkshopThatWasNeverOpened() {
            assertThat(new Gathering()
                            .refused(ana, new Join(ana, "Ana", Role.FACILITATOR))
                            .key())
                    .isEqualTo("people.no-workshop");
        }

        @Test
        void nobodyOpensOrJoinsForSomebodyElse() {
            var other = ParticipantId.next();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Gathering().send(other, new OpenWorkshop("Haptics", ana, "Ana")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> room.send(ana, new Join(other, "Bo", Role.PARTICIPANT)));
        }
    }

    @Nested
    class Joining {
        @ParameterizedTest
        @EnumSource(Role.class)
        void whoJoinsHasTheRoleOfTheLink(Role role) {
            var bo = room.joins("Bo", role);
            assertThat(room.people().roleOf(bo)).contains(role);
            assertThat(room.people().seat()).contains(ana);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ana", "ana", " A n a ", "Ａｎａ", "A\u200Bna"})
        void aSecondAnaIsAskedToAddSomething(String name) {
            var second = ParticipantId.next();
            var why = room.refused(second, new Join(second, name, Role.PARTICIPANT));
            assertInvalid(why, "name", "people.name-taken");
            assertThat(room.joins("Ana K.", Role.PARTICIPANT)).isNotNull();
        }

        @Test
        void theNameOfARemovedPersonIsFree() {
            var bo = room.joins("Bo", Role.PARTICIPANT);
            room.accepted(ana, new Remove(bo));
            var second = room.joins("Bo", Role.PARTICIPANT);
            assertThat(room.people().present()).extracting(Person::id).containsExactly(ana, second);
        }

        @Test
        void whoComesAgainStaysTheSamePersonUnderTheSameName() {
            var bo = room.joins("Bo", Role.PARTICIPANT);
            assertThat(room.accepted(bo, new Join(bo, "", Role.PARTICIPANT))).isEmpty();
            assertThat(room.people().nameOf(bo)).isEqualTo("Bo");
        }

        @ParameterizedTest
        @MethodSource("dev.beachhead.people.PeopleRulesTest#pairsOfRoles")
        void aLinkRaisesARoleAndNeverLowersIt(Role first, Role second) {
            var bo = room.joins("Bo", first);
            boolean stronger = second.ordinal() < first.ordinal();
            assertThat(room.accepted(bo, new Join(bo, "", second)))
                    .isEqualTo(stronger ? List.of(new RoleRaised(bo, second)) : List.of());
            assertThat(room.people().roleOf(bo)).contains(stronger ? second : first);
        }

        @Test
        void aRemovedPersonStaysOutWhateverTheLink() {
            var bo = room.joins("Bo", Role.PARTICIPANT);
            room.accepted(ana, new Remove(bo));
            assertThat(room.refused(bo, new Join(bo, "Bo", Role.FACILITATOR)))
                    .isEqualTo(Rejection.forbidden("people.you-were-removed"));
            assertThat(room.people().roleOf(bo)).isEmpty();
        }

        @Test
        void twoHundredPeopleAreAFullRoom() {
            var last = fill();
            var late = ParticipantId.next();
            assertThat(room.refused(late, new Join(late, "Late", Role.OBSERVER)).key())
                    .isEqualTo("people.full");
            room.accepted(ana, new Remove(last));
            room.accepted(late, new Join(late, "Late", Role.OBSERVER));
            assertThat(room.refused(ana, new Readmit(last)).key()).isEqualTo("people.full");
        }

        @Test
        void coloursGoRoundInTheOrderOfJoining() {
            fill();
            assertThat(room.people().everyone().stream().limit(10).map(Person::colour))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 0, 1);
        }

        private ParticipantId fill() {
            var last = ana;
            for (int i = 1; i < PeopleRules.MAX_PRESENT; i++) last = room.joins("Person " + i, Role.PARTICIPANT);
            return last;
        }
    }

    @Nested
    class Naming {
        @Test
        void theWorkshopIsRenamedByAFacilitator() {
            assertThat(room.accepted(ana, new RenameWorkshop(" Touch "))).containsExactly(new WorkshopRenamed("Touch"));
            assertThat(room.accepted(ana, new RenameWorkshop("Touch"))).isEmpty();
            assertInvalid(room.refused(ana, new RenameWorkshop("")), "title", "people.title-empty");
            assertThat(room.people().title()).isEqualTo("Touch");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"PARTICIPANT", "MENTOR", "OBSERVER"})
        void everybodyRenamesThemselvesAndNobodyElse(Role role) {
            var bo = room.joins("Bo", role);
            assertThat(room.accepted(bo, new Rename(bo, "Bodil"))).containsExactly(new PersonRenamed(bo, "Bodil"));
            assertThat(room.refused(bo, new Rename(ana, "X"))).isEqualTo(Rejection.forbidden("people.own-name-only"));
        }

        @Test
        void aFacilitatorRenamesAnybodyWithinTheRulesForNames() {
            var bo = room.joins("Bo", Role.PARTICIPANT);
            assertInvalid(room.refused(ana, new Rename(bo, "ANA")), "name", "people.name-taken");
            assertThat(room.accepted(ana, new Rename(bo, "Bo"))).isEmpty();
            assertThat(room.accepted(ana, new Rename(bo, "BO"))).containsExactly(new PersonRenamed(bo, "BO"));
        }

        @Test
        void renamingKeepsTheOrderOfJoiningAndTheColour() {
            var bo = room.joins("Bo", Role.PARTICIPANT);
            room.joins("Cy", Role.PARTICIPANT);
            room.accepted(bo, new Rename(bo, "Zoe"));
            assertThat(room.people().everyone()).extracting(Person::name).containsExactly("Ana", "Zoe", "Cy");
            assertThat(room.people().person(bo)).map(Person::colour).contains(1);
        }

        @Test
        void aRemovedPersonIsNotRenamed() {
            var bo = room.joins("Bo", Role.PARTICIPANT);
            room.accepted(ana, new Remove(bo));
            assertThat(room.refused(ana, new Rename(bo, "Bodil")).key()).isEqualTo("people.was-removed");
        }

        @Test
        void whoNeverJoinedIsNotRenamedAndHasNoName() {
            var stranger = ParticipantId.next();
            assertThat(room.refused(ana, new Rename(stranger, "X")).key()).isEqualTo("people.unknown-person");
            assertThat(room.people().nameOf(stranger)).isEmpty();
            assertThat(room.people().person(stranger)).isEmpty();
        }
    }

    @Nested
    class Removing {
        private final ParticipantId bo = room.joins("Bo", Role.PARTICIPANT);

        @Test
        void aRemovedPersonKeepsTheNameAndLosesTheRole() {
            room.accepted(ana, new Remove(bo));
            assertThat(room.people().roleOf(bo)).isEmpty();
            assertThat(room.people().nameOf(bo)).isEqualTo("Bo");
            assertThat(room.people().present()).extracting(Person::id).containsExactly(ana);
            assertThat(room.people().everyone()).extracting(Person::id).containsExactly(ana, bo);
            assertThat(room.refused(bo, new Rename(bo, "X")).key()).isEqualTo("room.not-here");
        }

        @Test
        void removingAndReadmittingTwiceIsHarmless() {
            assertThat(room.accepted(ana, new Readmit(bo))).isEmpty();
            room.accepted(ana, new Remove(bo));
            assertThat(room.accepted(ana, new Remove(bo))).isEmpty();
            room.accepted(ana, new Readmit(bo));
            assertThat(room.people().roleOf(bo)).contains(Role.PARTICIPANT);
        }

        @Test
        void whoHoldsTheSeatIsNotRemoved() {
            var co = room.joins("Co", Role.FACILITATOR);
            assertThat(room.refused(co, new Remove(ana)).key()).isEqualTo("people.seat-stays");
            room.accepted(ana, new Remove(co));
        }

        @Test
        void nobodyIsReadmittedUnderANameThatSomebodyElseHasMeanwhile() {
            room.accepted(ana, new Remove(bo));
            var second = room.joins("bo", Role.PARTICIPANT);
            assertThat(room.refused(ana, new Readmit(bo)))
                    .isEqualTo(Rejection.rule("people.name-taken-meanwhile", "Bo"));
            room.accepted(ana, new Rename(second, "Bodil"));
            room.accepted(ana, new Readmit(bo));
        }

        @Test
        void whoNeverJoinedIsNeitherRemovedNorReadmitted() {
            var stranger = ParticipantId.next();
            assertThat(room.refused(ana, new Remove(stranger)).key()).isEqualTo("people.unknown-person");
            assertThat(room.refused(ana, new Readmit(stranger)).key()).isEqualTo("people.unknown-person");
        }
    }

    @Nested
    class Leading {
        private final ParticipantId bo = room.joins("Bo", Role.MENTOR);

        @Test
        void aCoFacilitatorLeadsWithoutTheSeatUntilDismissed() {
            assertThat(room.accepted(ana, new DismissFacilitator(bo))).isEmpty();
            assertThat(room.accepted(ana, new MakeFacilitator(bo))).containsExactly(new FacilitatorMade(bo));
            assertThat(room.accepted(ana, new MakeFacilitator(bo))).isEmpty();
            room.accepted(bo, new RenameWorkshop("By Bo"));
            assertThat(room.people().seat()).contains(ana);
            assertThat(room.accepted(ana, new DismissFacilitator(bo))).containsExactly(new FacilitatorDismissed(bo));
            assertThat(room.people().roleOf(bo)).contains(Role.PARTICIPANT);
        }

        @Test
        void whoHoldsTheSeatIsNotDismissed() {
            room.accepted(ana, new MakeFacilitator(bo));
            assertThat(room.refused(bo, new DismissFacilitator(ana)).key()).isEqualTo("people.seat-stays");
        }

        @Test
        void whoGivesTheSeatStaysAsCoFacilitator() {
            assertThat(room.accepted(ana, new HandOver(bo))).containsExactly(new SeatHandedOver(bo));
            assertThat(room.people().seat()).contains(bo);
            assertThat(room.people().roleOf(bo)).contains(Role.FACILITATOR);
            assertThat(room.people().roleOf(ana)).contains(Role.FACILITATOR);
            room.accepted(bo, new DismissFacilitator(ana));
        }

        @Test
        void onlyWhoHoldsTheSeatGivesIt() {
            room.accepted(ana, new MakeFacilitator(bo));
            assertThat(room.refused(bo, new HandOver(bo))).isEqualTo(Rejection.forbidden("people.seat-holder-only"));
            assertThat(room.accepted(ana, new HandOver(ana))).isEmpty();
        }

        @Test
        void nobodyLeadsWhoIsNotThere() {
            room.accepted(ana, new Remove(bo));
            assertThat(room.refused(ana, new HandOver(bo)).key()).isEqualTo("people.was-removed");
            assertThat(room.refused(ana, new MakeFacilitator(bo)).key()).isEqualTo("people.was-removed");
            assertThat(room.refused(ana, new DismissFacilitator(bo)).key()).isEqualTo("people.was-removed");
            assertThat(room.refused(ana, new HandOver(ParticipantId.next())).key())
                    .isEqualTo("people.unknown-person");
        }

        @ParameterizedTest
        @MethodSource("dev.beachhead.people.PeopleRulesTest#forFacilitators")
        void whatFacilitatorsDoNobodyElseMay(PeopleCommand command) {
            for (var role : List.of(Role.PARTICIPANT, Role.MENTOR, Role.OBSERVER)) {
                var id = room.joins("The " + role, role);
                assertThat(room.refused(id, command).key()).isEqualTo("room.may-not");
            }
            assertThat(room.refused(ParticipantId.next(), command).key()).isEqualTo("room.not-here");
        }

        @Test
        void linksAreNotedAndChangeNothing() {
            var before = room.people();
            assertThat(room.accepted(ana, new NoteLinkRenewed(Role.MENTOR)))
                    .containsExactly(new LinkRenewed(Role.MENTOR));
            assertThat(room.accepted(ana, new NoteLinkRevoked(Role.OBSERVER)))
                    .containsExactly(new LinkRevoked(Role.OBSERVER));
            assertThat(room.people()).isSameAs(before);
        }
    }

    @Nested
    class Ending {
        private final ParticipantId bo = room.joins("Bo", Role.OBSERVER);

        @Test
        void inAnEndedWorkshopAFacilitatorCanOnlyReopenItAndTendItsLinks() {
            room.accepted(ana, new EndWorkshop());
            assertThat(room.people().isOpen()).isFalse();
            forFacilitators().forEach(command -> {
                if (command instanceof NoteLinkRenewed || command instanceof NoteLinkRevoked) {
                    room.accepted(ana, command);
                } else if (!(command instanceof ReopenWorkshop)) {
                    assertThat(room.refused(ana, command).key()).isEqualTo("people.ended");
                }
            });
            assertThat(room.refused(bo, new Rename(bo, "X")).key()).isEqualTo("people.ended");
            assertThat(room.refused(bo, new ReopenWorkshop()).key()).isEqualTo("room.may-not");
            room.accepted(ana, new ReopenWorkshop());
            assertThat(room.people().isOpen()).isTrue();
            assertThat(room.accepted(ana, new ReopenWorkshop())).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"MENTOR", "OBSERVER"})
        void whoReviewsStillComesAfterTheEnd(Role role) {
            room.accepted(ana, new EndWorkshop());
            var late = ParticipantId.next();
            assertThat(room.accepted(late, new Join(late, "Late", role)))
                    .containsExactly(new PersonJoined(late, "Late", role));
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"FACILITATOR", "PARTICIPANT"})
        void whoWouldWorkNoLongerComes(Role role) {
            room.accepted(ana, new EndWorkshop());
            var late = ParticipantId.next();
            assertThat(room.refused(late, new Join(late, "Late", role)).key()).isEqualTo("people.join-ended");
            assertThat(room.accepted(bo, new Join(bo, "", role))).isEmpty();
            assertThat(room.people().roleOf(bo)).contains(Role.OBSERVER);
        }
    }

    @Test
    void theListOfWorkshopsKnowsTitlePeopleAndWhetherItGoesOn() {
        var bo = room.joins("Bo", Role.PARTICIPANT);
        room.joins("Cy", Role.PARTICIPANT);
        room.accepted(ana, new Remove(bo));
        room.accepted(ana, new EndWorkshop());
        assertThat(room.parts.summarise(room.room())).isEqualTo(new Summary("Haptics", 2, false, Optional.empty()));
    }

    @Test
    void whatHappenedToSomebodyWhoNeverJoinedChangesNothing() {
        var event = new PersonRenamed(ParticipantId.next(), "X");
        var stamp = new Stamp(2, ana, Gathering.NOON);
        assertThat(new PeoplePart().apply(room.people(), event, stamp)).isSameAs(room.people());
    }

    static Stream<PeopleCommand> forFacilitators() {
        var somebody = ParticipantId.next();
        return Stream.of(
                new RenameWorkshop("X"),
                new Remove(somebody),
                new Readmit(somebody),
                new MakeFacilitator(somebody),
                new DismissFacilitator(somebody),
                new HandOver(somebody),
                new EndWorkshop(),
                new ReopenWorkshop(),
                new NoteLinkRenewed(Role.MENTOR),
                new NoteLinkRevoked(Role.MENTOR));
    }

    static Stream<Arguments> pairsOfRoles() {
        return Stream.of(Role.values())
                .flatMap(first -> Stream.of(Role.values()).map(second -> Arguments.of(first, second)));
    }

    private static void assertInvalid(Rejection why, String field, String key) {
        assertThat(why).isInstanceOfSatisfying(Rejection.Invalid.class, invalid -> {
            assertThat(invalid.field()).isEqualTo(field);
            assertThat(invalid.key()).isEqualTo(key);
        });
    }
}
