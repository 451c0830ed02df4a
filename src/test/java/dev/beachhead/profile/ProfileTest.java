package dev.beachhead.profile;

import static dev.beachhead.profile.Trait.AGE;
import static dev.beachhead.profile.Trait.FEARS;
import static dev.beachhead.profile.Trait.GENDER;
import static dev.beachhead.profile.Trait.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.funnel.Gate;
import dev.beachhead.funnel.SegmentId;
import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.profile.ProfileCommand.SetTraitConfidence;
import dev.beachhead.profile.ProfileEvent.TraitConfidenceSet;
import dev.beachhead.profile.ProfileEvent.TraitEdited;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements.Stated;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {
    private final ProfileStation station = new ProfileStation();
    private final PlainRoom room = new PlainRoom(new BrainstormStation(), new FunnelStation(), station);
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId lin = room.admit(Role.PARTICIPANT);
    private final List<UUID> markets = new ArrayList<>();
    private final UUID toys;
    private final UUID shoes;

    ProfileTest() {
        for (var name : List.of("Toys", "Shoes", "Films", "Surgery", "Geology", "Prototyping")) {
            var id = CandidateId.next();
            room.accepted(ada, new AddCandidate(id, Optional.empty(), name, "", ""));
            markets.add(id.value());
        }
        room.accepted(ada, new FreezeShortlist());
        toys = markets.getFirst();
        shoes = markets.get(1);
    }

    @Test
    void theTraitsAreTheMethodsTwelveInItsOrder() {
        assertThat(Arrays.stream(Trait.values()).map(Trait::key))
                .containsExactly(
                        "gender",
                        "age",
                        "income",
                        "lives-and-works",
                        "motivation",
                        "fears",
                        "admires",
                        "goes",
                        "media",
                        "why-they-buy",
                        "special",
                        "story");
    }

    @Test
    void theThemesShowEveryTraitOnceInOrder() {
        var shown = Stream.of(Trait.Theme.values()).flatMap(theme -> theme.traits().stream());
        assertThat(shown).containsExactly(Trait.values());
        assertThat(STORY.theme()).isEqualTo(Trait.Theme.STORY);
    }

    @ParameterizedTest
    @EnumSource
    void eachTraitHasATextOfItsOwnOnTheSheetOfItsMarket(Trait trait) {
        edit(toys, trait, " Between 35 and 50. ");
        assertThat(text(toys, trait)).isEqualTo("Between 35 and 50.");
        assertThat(profile().filled(toys)).isEqualTo(1);
        assertThat(profile().filled(shoes)).isZero();
        assertThat(room.newest()).isEqualTo(Telling.of("profile.activity.edited", "Toys", trait.title()));
    }

    @Test
    void editsOfDifferentWordsAreJoined() {
        edit(toys, FEARS, "a late toy");
        room.accepted(ada, new EditTrait(toys, FEARS, "a late toy", "a very late toy"));
        var events = room.accepted(lin, new EditTrait(toys, FEARS, "a late toy", "a late toy fair"));
        assertThat(events).containsExactly(new TraitEdited(toys, FEARS, "a very late toy fair", false));
    }

    @Test
    void whereEditsOverlapTheLaterStandsTheEarlierIsKeptAndItsAuthorIsTold() {
        edit(toys, FEARS, "late toys");
        room.wait(Duration.ofMinutes(5));
        room.accepted(ada, new EditTrait(toys, FEARS, "late toys", "late shoes"));
        var events = room.accepted(lin, new EditTrait(toys, FEARS, "late toys", "late films"));
        assertThat(events).containsExactly(new TraitEdited(toys, FEARS, "late films", true));
        assertThat(profile().trait(toys, FEARS).text().earlier().getFirst().text())
                .isEqualTo("late shoes");
        assertThat(room.newest())
                .isEqualTo(Telling.of("profile.activity.overlap", "Toys", FEARS.title())
                        .to(ada));
    }

    @Test
    void whoDisplacesTheirOwnWordsIsNotToldAndOneSittingIsOneSentence() {
        edit(toys, FEARS, "late toys");
        room.accepted(ada, new EditTrait(toys, FEARS, "late toys", "late shoes"));
        room.accepted(ada, new EditTrait(toys, FEARS, "late toys", "late films"));
        assertThat(room.tellings())
                .filteredOn(telling -> telling.key().startsWith("profile."))
                .containsExactly(Telling.of("profile.activity.edited", "Toys", FEARS.title()));
    }

    @Test
    void anUnchangedTextIsNoEvent() {
        edit(toys, AGE, "35 to 50");
        assertThat(room.accepted(lin, new EditTrait(toys, AGE, "35 to 50", "35 to 50 ")))
                .isEmpty();
    }

    @Test
    void aTraitTakesTwoThousandCharactersAndNotOneMore() {
        edit(toys, STORY, "🖐".repeat(2_000));
        assertThat(room.refused(ada, new EditTrait(toys, AGE, "", "🖐".repeat(2_001))))
                .isEqualTo(new Rejection.Invalid("age", "room.text-too-long", List.of(2_000, 2_001)));
    }

    @Test
    void confidenceIsAGuessUntilSomebodySaysOtherwise() {
        assertThat(profile().trait(toys, AGE).confidence()).isEqualTo(Confidence.GUESS);
        assertThat(room.accepted(lin, new SetTraitConfidence(toys, AGE, Confidence.GUESS)))
                .isEmpty();
        assertThat(room.accepted(lin, new SetTraitConfidence(toys, AGE, Confidence.SEEN)))
                .containsExactly(new TraitConfidenceSet(toys, AGE, Confidence.SEEN));
        assertThat(profile().trait(toys, AGE).confidence()).isEqualTo(Confidence.SEEN);
        assertThat(room.newest())
                .isEqualTo(Telling.of(
                        "profile.activity.confidence", "Toys", AGE.title(), new MessageKey("room.confidence.seen")));
    }

    @Test
    void oneWritesWhileAnotherSaysHowSureAndBothSurvive() {
        edit(toys, AGE, "35 to 50");
        room.accepted(lin, new SetTraitConfidence(toys, AGE, Confidence.HEARD_ONCE));
        room.accepted(ada, new EditTrait(toys, AGE, "35 to 50", "35 to 55"));
        assertThat(text(toys, AGE)).isEqualTo("35 to 55");
        assertThat(profile().trait(toys, AGE).confidence()).isEqualTo(Confidence.HEARD_ONCE);
    }

    @Test
    void aMarketThatIsNotInPlayIsNotWrittenOfButKeepsItsSheet() {
        edit(toys, AGE, "35 to 50");
        var segment = new SegmentId(toys);
        room.accepted(ada, new Park(segment, Gate.GROWS_TENFOLD, "Toys shrink"));
        assertThat(room.refused(lin, new EditTrait(toys, AGE, "35 to 50", "36 to 50")))
                .isEqualTo(Rejection.rule("profile.not-in-play"));
        room.accepted(ada, new ReturnFromParking(segment));
        room.accepted(lin, new EditTrait(toys, AGE, "35 to 50", "36 to 50"));
        assertThat(text(toys, AGE)).isEqualTo("36 to 50");
    }

    @Test
    void withoutMarketsNothingCanBeWrittenAndTheNextStepSaysWhatToDo() {
        var bare = new PlainRoom(station);
        var eve = bare.admit(Role.PARTICIPANT);
        assertThat(bare.refused(eve, new EditTrait(toys, AGE, "", "x")).key()).isEqualTo("profile.not-in-play");
        assertThat(station.progress(bare.state())).isEqualTo(new Station.Progress(0, "profile.next.market"));
        assertThat(bare.state().state(Profile.class).statements(bare.state())).isEmpty();
        SpokenKeys.assertSaid(station.progress(bare.state()));
    }

    @Test
    void whoOnlyLooksDoesNotWrite() {
        var mentor = room.admit(Role.MENTOR);
        assertThat(room.refused(mentor, new EditTrait(toys, AGE, "", "x"))).isInstanceOf(Rejection.Forbidden.class);
    }

    @Test
    void progressIsTheShareOfTheFirstMarketsTraitsAndTheNextStepNamesTheOpenOne() {
        edit(shoes, GENDER, "both");
        int filled = 0;
        for (var trait : Trait.values()) {
            assertThat(station.progress(room.state()))
                    .isEqualTo(new Station.Progress(100 * filled / 12, "profile.next." + trait.key()));
            SpokenKeys.assertSaid(station.progress(room.state()));
            edit(toys, trait, "known");
            filled++;
        }
        assertThat(station.progress(room.state())).isEqualTo(new Station.Progress(100, "profile.next.done"));
        SpokenKeys.assertSaid(station.progress(room.state()));
        room.accepted(ada, new EditTrait(toys, AGE, "known", ""));
        assertThat(station.progress(room.state())).isEqualTo(new Station.Progress(91, "profile.next.age"));
        assertThat(profile().open(toys)).contains(AGE);
    }

    @Test
    void evidenceCanBeLinkedToEveryFilledTraitOfAMarketInPlay() {
        edit(shoes, FEARS, "cold\nfeet");
        edit(toys, AGE, "35 to 50");
        assertThat(profile().statements(room.state()))
                .containsExactly(
                        new Stated(new Statement("profile", toys + ":age"), AGE.title(), "Toys · 35 to 50"),
                        new Stated(Profile.statement(shoes, FEARS), FEARS.title(), "Shoes · cold feet"));
        room.accepted(ada, new Park(new SegmentId(shoes), Gate.GROWS_TENFOLD, "Shoes shrink"));
        assertThat(profile().statements(room.state())).extracting(Stated::words).containsExactly("Toys · 35 to 50");
    }

    @Test
    void itIsTheFirstStationThatKnowsTheCustomer() {
        assertThat(station.group()).isEqualTo(Station.Group.KNOW_THE_CUSTOMER);
        assertThat(station.position()).isEqualTo(6);
    }

    private void edit(UUID market, Trait trait, String text) {
        room.accepted(ada, new EditTrait(market, trait, "", text));
    }

    private String text(UUID market, Trait trait) {
        return profile().trait(market, trait).text().text();
    }

    private Profile profile() {
        return room.state().state(Profile.class);
    }
}
