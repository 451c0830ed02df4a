package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {
    private final Parts parts = new Parts(Pinboard.parts());
    private final ParticipantId ada = ParticipantId.next();
    private final RoomState empty = parts.empty(WorkshopId.next());

    @Test
    void anEmptyRoomHoldsTheEmptyStateOfEveryPart() {
        assertThat(empty.state(Pinboard.class).pins()).isEmpty();
        assertThat(empty.state(People.class).roles()).isEmpty();
        assertThat(empty.seq()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> empty.state(String.class));
    }

    @Test
    void anEventChangesItsOwnPartAndTheOthersKeepTheirIdentity() {
        var after = parts.apply(empty, new Pinboard.WordPinned("clinics"), stamp(1), wish(1));
        assertThat(after.state(Pinboard.class).pins()).containsExactly("clinics");
        assertThat(after.state(People.class)).isSameAs(empty.state(People.class));
        assertThat(after.seq()).isEqualTo(1);
        assertThat(after.at()).isEqualTo(stamp(1).at());
    }

    @Test
    void anEventThatChangesNothingKeepsAllIdentities() {
        var gauge = new Parts(List.of(new FakePart<>("gauge", EventCodecTest.Gauged.class)));
        var before = gauge.empty(WorkshopId.next());
        assertThat(gauge.apply(before, new EventCodecTest.MovedUp2Steps(true), stamp(1), wish(1))
                        .parts())
                .isSameAs(before.parts());
    }

    @Test
    void aSentenceIsToldFromTheRoomAsItWasBefore() {
        var after = parts.apply(empty, new Pinboard.WordPinned("clinics"), stamp(1), wish(1));
        assertThat(after.activity().entries())
                .containsExactly(new Activity.Entry(stamp(1), "pinboard", Telling.of("pinboard.told", 0)));
    }

    @Test
    void anEventWithoutASentenceLeavesTheActivityAlone() {
        assertThat(parts.apply(empty, new People.Joined(Role.OBSERVER), stamp(1), wish(1))
                        .activity())
                .isSameAs(empty.activity());
    }

    @Test
    void foldingTheRowsGivesWhatApplyingTheEventsGave() {
        var live = parts.apply(empty, new People.Joined(Role.FACILITATOR), stamp(1), wish(1));
        live = parts.apply(live, new Pinboard.WordPinned("诊所"), stamp(2), wish(2));
        var rows = List.of(row(1, new People.Joined(Role.FACILITATOR)), row(2, new Pinboard.WordPinned("诊所")));
        assertThat(parts.fold(empty, rows)).isEqualTo(live);
        assertThat(parts.fold(parts.fold(empty, rows.subList(0, 1)), rows.subList(1, 2)))
                .isEqualTo(live);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoWorkMayChangeAStation(Role role) {
        var decision = parts.decide(empty, new Pinboard.Pin("clinics"), context(Optional.of(role)));
        if (role.works()) assertThat(decision).isInstanceOf(Decision.Accepted.class);
        else assertThat(decision).isEqualTo(Decision.refuse(Rejection.forbidden("room.may-not")));
    }

    @Test
    void whoIsNotInTheRoomIsToldSo() {
        assertThat(parts.decide(empty, new Pinboard.Pin("clinics"), context(Optional.empty())))
                .isEqualTo(Decision.refuse(Rejection.forbidden("room.not-here")));
    }

    @Test
    void inAnEndedRoomOnlyTheRosterAnswers() {
        var ended = parts.apply(empty, new People.Ended(), stamp(1), wish(1));
        var lead = context(Optional.of(Role.FACILITATOR));
        assertThat(parts.decide(ended, new Pinboard.Pin("clinics"), lead)).isEqualTo(Decision.refuse("room.ended"));
        assertThat(parts.decide(ended, new People.Join(Role.MENTOR), lead)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsSaidAboutTheWorkMayBeSaidAfterTheEnd() {
        var after = new Parts(List.of(new People.Part(), new Pinboard.Part() {
            @Override
            public boolean isAfterwards(Pinboard.Wish wish) {
                return true;
            }
        }));
        var ended = after.apply(after.empty(WorkshopId.next()), new People.Ended(), stamp(1), wish(1));
        assertThat(after.decide(ended, new Pinboard.Pin("clinics"), context(Optional.of(Role.FACILITATOR))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aRoomWithoutARosterAdmitsNobodyAndIsOpen() {
        var rosterless = new Parts(List.of(new Pinboard.Part()));
        var room = rosterless.empty(WorkshopId.next());
        assertThat(Parts.roster(room).roleOf(ada)).isEmpty();
        assertThat(Parts.roster(room).isOpen()).isTrue();
        assertThat(rosterless.decide(room, new Pinboard.Pin("x"), context(Optional.of(Role.PARTICIPANT))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aCommandOfNoPartIsAProgrammersMistake() {
        record Unheard() implements Command {}
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parts.decide(empty, new Unheard(), context(Optional.empty())))
                .withMessageContaining("Unheard");
    }

    @Test
    void whoDidSomethingIsKnownUnlessThePartHidesIt() {
        var after = parts.apply(empty, new Pinboard.WordPinned("clinics"), stamp(1), wish(1));
        assertThat(parts.hidesActor(after, after.past().events().getFirst())).isFalse();
    }

    @Test
    void theSummaryIsMadeByAllParts() {
        var room = parts.apply(empty, new People.Joined(Role.FACILITATOR), stamp(1), wish(1));
        room = parts.apply(room, new Pinboard.WordPinned("clinics"), stamp(2), wish(2));
        assertThat(parts.summarise(room)).isEqualTo(new Summary("clinics", 1, true, Optional.empty()));
    }

    @Test
    void stationsStandInTheMethodsOrderAndOtherPartsAreNone() {
        var second = new Pinboard.Part();
        var ordered = new Parts(List.of(new People.Part(), new Later("later", 9), second));
        assertThat(ordered.stations().stream().map(RoomPart::name)).containsExactly("pinboard", "later");
        assertThat(ordered.station("pinboard")).containsSame(second);
        assertThat(ordered.station("people")).isEmpty();
    }

    @Test
    void partsOfOneNameOrOneStateAreAProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parts(List.of(new Pinboard.Part(), new Pinboard.Part())))
                .withMessageContaining("pinboard");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parts(List.of(
                        new FakePart<>("one", EventCodecTest.Gauged.class),
                        new FakePart<>("two", EventCodecTest.Gauged.class))))
                .withMessageContaining("String");
    }

    private Journal.Row row(long seq, Event event) {
        var codec = parts.codec();
        return new Journal.Row(
                empty.workshop(),
                seq,
                codec.typeOf(event),
                codec.versionOf(event),
                codec.write(event),
                ada,
                stamp(seq).at(),
                wish(seq));
    }

    private Context context(Optional<Role> role) {
        return new Context(new Actor(ada), role, Instant.EPOCH, new SplittableRandom(1));
    }

    private static CommandId wish(long seq) {
        return new CommandId(new UUID(0, seq));
    }

    private Stamp stamp(long seq) {
        return new Stamp(seq, ada, Instant.ofEpochSecond(seq));
    }
}
