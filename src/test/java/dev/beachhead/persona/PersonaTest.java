package dev.beachhead.persona;

import static dev.beachhead.persona.LineKind.CRITERION;
import static dev.beachhead.persona.LineKind.GAIN;
import static dev.beachhead.persona.LineKind.PAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.EditItem;
import dev.beachhead.persona.PersonaCommand.EditTurnedAway;
import dev.beachhead.persona.PersonaCommand.MoveLine;
import dev.beachhead.persona.PersonaCommand.RemoveItem;
import dev.beachhead.persona.PersonaCommand.RemovePicture;
import dev.beachhead.persona.PersonaCommand.RestoreItem;
import dev.beachhead.persona.PersonaCommand.SetMoment;
import dev.beachhead.persona.PersonaCommand.ShowPicture;
import dev.beachhead.persona.PersonaEvent.FactEdited;
import dev.beachhead.persona.PersonaEvent.ItemEdited;
import dev.beachhead.persona.PersonaEvent.ItemRemoved;
import dev.beachhead.persona.PersonaEvent.ItemRestored;
import dev.beachhead.persona.PersonaEvent.LineMoved;
import dev.beachhead.persona.PersonaEvent.MomentSet;
import dev.beachhead.persona.PersonaEvent.PictureRemoved;
import dev.beachhead.persona.PersonaEvent.PictureShown;
import dev.beachhead.persona.PersonaEvent.TurnedAwayEdited;
import dev.beachhead.room.Marketplace;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Statements.Stated;
import dev.beachhead.room.Station.Progress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaTest extends PersonaFixture {
    private static final Picture PICTURE = new Picture("/9j/4AAQSkZJRg==");

    @ParameterizedTest
    @EnumSource
    void eachFactHasAFieldOfItsOwnThatIsEditedByWords(Fact fact) {
        accepted(new EditFact(toys, fact, "", " clay by hand "));
        accepted(new EditFact(toys, fact, "clay by hand", "fine clay by hand"));
        var events = room.accepted(lin, new EditFact(toys, fact, "clay by hand", "clay by hand only"));
        assertThat(events).containsExactly(new FactEdited(toys, fact, "fine clay by hand only", false));
        assertThat(persona().facts()).hasSize(1);
        assertThat(persona().fact(fact).by()).contains(lin);
        accepted(new EditFact(toys, fact, "fine clay by hand only", ""));
        assertThat(persona().isKnown(fact)).isFalse();
        assertThat(refused(new EditFact(toys, fact, "", "x".repeat(fact.longest() + 1))))
                .isEqualTo(new Rejection.Invalid(
                        fact.key(), "room.text-too-long", List.of(fact.longest(), fact.longest() + 1)));
    }

    @Test
    void theGroupsHaveAllFactsOnceEach() {
        assertThat(Arrays.stream(Fact.Group.values()).flatMap(group -> group.facts().stream()))
                .containsExactly(Fact.values());
        assertThat(Fact.Group.LIFE.facts()).allMatch(fact -> fact.group() == Fact.Group.LIFE);
    }

    @Test
    void anEditThatDisplacesAnothersWordsIsKeptAndToldAndOneSittingIsOneSentence() {
        accepted(new EditFact(toys, Fact.NAME, "", "Marta Reyes"));
        int told = room.tellings().size();
        accepted(new EditFact(toys, Fact.NAME, "Marta Reyes", "Marta"));
        assertThat(room.tellings()).hasSize(told);
        room.wait(Duration.ofMinutes(5));
        accepted(new EditFact(toys, Fact.NAME, "Marta", "Maria"));
        room.accepted(lin, new EditFact(toys, Fact.NAME, "Marta", "Mona"));
        assertThat(said()).isEqualTo("overlap");
        assertThat(room.newest().to()).contains(ada);
        assertThat(persona().fact(Fact.NAME).earlier().getFirst().text()).isEqualTo("Maria");
    }

    @Test
    void criteriaStandInTheOrderThatTheTeamSetsByDraggingOrByMenu() {
        var feel = line(CRITERION, "feel");
        line(CRITERION, "file");
        var week = line(CRITERION, "week");
        assertThat(accepted(new MoveLine(toys, week, CRITERION, Optional.of(feel))))
                .singleElement()
                .isInstanceOf(LineMoved.class);
        assertThat(lines(CRITERION)).containsExactly("week", "feel", "file");
        assertThat(said()).isEqualTo("ordered");
        assertThat(accepted(new MoveLine(toys, week, CRITERION, Optional.of(feel))))
                .isEmpty();
        assertThat(accepted(new MoveLine(toys, week, CRITERION, Optional.of(week))))
                .isEmpty();
        accepted(new MoveLine(toys, feel, CRITERION, Optional.of(ItemId.next())));
        assertThat(lines(CRITERION)).containsExactly("week", "file", "feel");
    }

    @Test
    void aPainCanTurnOutToBeAGain() {
        var undo = line(PAIN, "no undo");
        var mould = line(PAIN, "new mould");
        int told = room.tellings().size();
        accepted(new MoveLine(toys, mould, PAIN, Optional.of(undo)));
        assertThat(room.tellings()).hasSize(told);
        accepted(new MoveLine(toys, undo, GAIN, Optional.empty()));
        assertThat(lines(PAIN)).containsExactly("new mould");
        assertThat(lines(GAIN)).containsExactly("no undo");
        assertThat(said()).isEqualTo("moved");
    }

    @Test
    void theDayIsInTheOrderOfItsTimesWhateverTheOrderOfWriting() {
        moment("18:30", "casts");
        var walk = moment("06:30", "walks");
        moment("06:30", "sketches");
        assertThat(persona().day()).map(moment -> moment.words().text()).containsExactly("walks", "sketches", "casts");
        accepted(new SetMoment(toys, walk, TimeOfDay.of("23:59")));
        assertThat(persona().day()).map(moment -> moment.words().text()).containsExactly("sketches", "casts", "walks");
        assertThat(said()).isEqualTo("moment-set");
        assertThat(accepted(new SetMoment(toys, walk, TimeOfDay.of("23:59")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00:00, 0", "07:05, 425", "23:59, 1439"})
    void aTimeOfDayIsMinutesSinceMidnight(String written, int minutes) {
        assertThat(TimeOfDay.of(written)).isEqualTo(new TimeOfDay(minutes)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "7:30", "12:60", "noon", "12:30:00"})
    void whatIsNoTimeOfDayIsNoTimeOfDay(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeOfDay.of(written));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1440})
    void noTimeIsBeforeOrAfterItsDay(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeOfDay(minutes));
    }

    @Test
    void wordsOfAnyItemAreEditedByWordsAndNeverEmpty() {
        var line = line(PAIN, "new mould");
        assertThat(accepted(new EditItem(toys, line, "new mould", "new mould again")))
                .containsExactly(new ItemEdited(toys, line, "new mould again", false));
        assertThat(said()).isEqualTo("edited");
        var moment = moment("09:00", "clay");
        accepted(new EditItem(toys, moment, "clay", "soft clay"));
        var away = away("engineers");
        accepted(new EditItem(toys, away, "engineers", "machine engineers"));
        assertThat(words(moment)).isEqualTo("soft clay");
        assertThat(words(away)).isEqualTo("machine engineers");
        for (var id : List.of(line, moment, away))
            assertThat(refused(new EditItem(toys, id, words(id), " ")))
                    .isEqualTo(new Rejection.Invalid("item", "persona.item-empty", List.of()));
        assertThat(refused(new EditItem(toys, moment, "", "x".repeat(201)))).isInstanceOf(Rejection.Invalid.class);
        assertThat(refused(new EditItem(toys, line, "", "x".repeat(201)))).isInstanceOf(Rejection.Invalid.class);
        assertThat(refused(new EditItem(toys, away, "", "x".repeat(121)))).isInstanceOf(Rejection.Invalid.class);
    }

    @Test
    void twoEditsThatTakeAllWordsTogetherAreRefused() {
        var line = line(PAIN, "询价");
        accepted(new EditItem(toys, line, "询价", "询"));
        assertThat(refused(new EditItem(toys, line, "询价", "价")).key()).isEqualTo("persona.item-empty");
    }

    @ParameterizedTest
    @EnumSource
    void aKindOfCustomerIsTurnedAwayWithAReasonAndAKindSentence(Refusing which) {
        var id = away("engineers");
        var now = away(id).text(which).text();
        assertThat(accepted(new EditTurnedAway(toys, id, which, now, "for now")))
                .containsExactly(new TurnedAwayEdited(toys, id, which, "for now", false));
        assertThat(away(id).text(which).text()).isEqualTo("for now");
        assertThat(said()).isEqualTo("edited");
        assertThat(refused(new EditTurnedAway(toys, id, which, "", "x".repeat(which.longest() + 1))))
                .isInstanceOf(Rejection.Invalid.class);
    }

    @Test
    void whomWeTurnAwayHasANameButTheReasonMayBeOpen() {
        var id = away("engineers");
        assertThat(refused(new EditTurnedAway(toys, id, Refusing.WHOM, "engineers", ""))
                        .key())
                .isEqualTo("persona.item-empty");
        accepted(new EditTurnedAway(toys, id, Refusing.WHY, "", "exact dimensions"));
        accepted(new EditTurnedAway(toys, id, Refusing.WHY, "exact dimensions", ""));
        assertThat(away(id).why().text()).isEmpty();
    }

    @Test
    void whatIsOfAnotherKindIsAnsweredLikeWhatIsNotThere() {
        var moment = moment("09:00", "clay");
        var line = line(PAIN, "mould");
        var gone = Rejection.rule("persona.no-such-item");
        assertThat(refused(new MoveLine(toys, moment, PAIN, Optional.empty()))).isEqualTo(gone);
        assertThat(refused(new SetMoment(toys, line, TimeOfDay.of("09:00")))).isEqualTo(gone);
        assertThat(refused(new EditTurnedAway(toys, line, Refusing.WHY, "", "why")))
                .isEqualTo(gone);
        assertThat(refused(new RemoveItem(toys, ItemId.next()))).isEqualTo(gone);
        assertThat(refused(new RestoreItem(toys, ItemId.next()))).isEqualTo(gone);
        var before = persona();
        room.happen(ada, new LineMoved(toys, moment, PAIN, "V"));
        room.happen(ada, new MomentSet(toys, line, TimeOfDay.of("09:00")));
        room.happen(ada, new TurnedAwayEdited(toys, line, Refusing.WHY, "why", false));
        room.happen(ada, new ItemRemoved(toys, ItemId.next()));
        room.happen(ada, new ItemRestored(toys, ItemId.next(), Optional.empty()));
        assertThat(persona()).isEqualTo(before);
    }

    @Test
    void whatWasRemovedComesBack() {
        var mould = line(PAIN, "mould");
        line(PAIN, "undo");
        var clay = moment("09:00", "clay");
        var engineers = away("engineers");
        for (var id : List.of(mould, clay, engineers)) {
            assertThat(accepted(new RemoveItem(toys, id))).containsExactly(new ItemRemoved(toys, id));
            assertThat(said()).isEqualTo("removed");
        }
        assertThat(persona().removedInOrder()).map(Item::id).containsExactly(mould, clay, engineers);
        for (var id : List.of(mould, clay, engineers)) {
            accepted(new RestoreItem(toys, id));
            assertThat(said()).isEqualTo("restored");
            assertThat(accepted(new RestoreItem(toys, id))).isEmpty();
        }
        assertThat(lines(PAIN)).containsExactly("undo", "mould");
        assertThat(persona().removed()).isEmpty();
    }

    @Test
    void anItemWrittenAgainWithTheSameIdIsTheSameItem() {
        var id = line(PAIN, "mould");
        assertThat(accepted(new AddLine(toys, id, GAIN, "undo"))).isEmpty();
        accepted(new RemoveItem(toys, id));
        assertThat(accepted(new AddTurnedAway(toys, id, "undo"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200b"})
    void nothingIsAddedWithoutWords(String blank) {
        assertThat(refused(new AddLine(toys, ItemId.next(), PAIN, blank)).key()).isEqualTo("persona.item-empty");
        assertThat(refused(new AddMoment(toys, ItemId.next(), TimeOfDay.of("09:00"), blank))
                        .key())
                .isEqualTo("persona.item-empty");
    }

    @Test
    void nothingIsAddedThatIsTooLong() {
        assertThat(refused(new AddLine(toys, ItemId.next(), PAIN, "x".repeat(201))))
                .isEqualTo(new Rejection.Invalid("item", "room.text-too-long", List.of(200, 201)));
        assertThat(refused(new AddMoment(toys, ItemId.next(), TimeOfDay.of("09:00"), "x".repeat(201))))
                .isInstanceOf(Rejection.Invalid.class);
        assertThat(refused(new AddTurnedAway(toys, ItemId.next(), "x".repeat(121))))
                .isInstanceOf(Rejection.Invalid.class);
    }

    @Test
    void fullListsTakeNothingMoreWhereverItComesFrom() {
        var gain = line(GAIN, "undo");
        var gone = line(PAIN, "gone");
        accepted(new RemoveItem(toys, gone));
        for (int i = 0; i < LineKind.MOST; i++) line(PAIN, "pain " + i);
        var full = Rejection.rule("persona.list-full", LineKind.MOST);
        assertThat(refused(new AddLine(toys, ItemId.next(), PAIN, "more"))).isEqualTo(full);
        assertThat(refused(new RestoreItem(toys, gone))).isEqualTo(full);
        assertThat(refused(new MoveLine(toys, gain, PAIN, Optional.empty()))).isEqualTo(full);
        assertThat(accepted(new AddLine(toys, ItemId.next(), GAIN, "more"))).isNotEmpty();

        var hour = moment("09:00", "gone");
        accepted(new RemoveItem(toys, hour));
        for (int i = 0; i < Persona.MOST_MOMENTS; i++) moment("10:00", "hour " + i);
        assertThat(refused(new AddMoment(toys, ItemId.next(), TimeOfDay.of("09:00"), "more"))
                        .arguments())
                .containsExactly(Persona.MOST_MOMENTS);
        assertThat(refused(new RestoreItem(toys, hour)).key()).isEqualTo("persona.list-full");

        var kind = away("gone");
        accepted(new RemoveItem(toys, kind));
        for (int i = 0; i < Persona.MOST_TURNED_AWAY; i++) away("kind " + i);
        assertThat(refused(new AddTurnedAway(toys, ItemId.next(), "more")).arguments())
                .containsExactly(Persona.MOST_TURNED_AWAY);
        assertThat(refused(new RestoreItem(toys, kind)).key()).isEqualTo("persona.list-full");
    }

    @Test
    void aPictureIsShownChangedAndRemoved() {
        assertThat(accepted(new RemovePicture(toys))).isEmpty();
        assertThat(accepted(new ShowPicture(toys, PICTURE))).containsExactly(new PictureShown(toys, PICTURE));
        assertThat(accepted(new ShowPicture(toys, PICTURE))).isEmpty();
        var other = new Picture("/9j/4AAQSkZJRgAB");
        accepted(new ShowPicture(toys, other));
        assertThat(persona().picture()).contains(other);
        assertThat(said()).isEqualTo("picture-shown");
        assertThat(accepted(new RemovePicture(toys))).containsExactly(new PictureRemoved(toys));
        assertThat(persona().picture()).isEmpty();
        assertThat(said()).isEqualTo("picture-removed");
        assertThat(PICTURE.toString()).doesNotContain("9j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iVBORw0KGgo=", "/9j/4AAQSkZJRg", "/9j/4AAQ<svg>", "data:image/jpeg;base64,/9j/"})
    void aPictureThatIsNoSmallJpegIsRefused(String base64) {
        assertThat(refused(new ShowPicture(toys, new Picture(base64))))
                .isEqualTo(new Rejection.Invalid("picture", "persona.picture-unreadable", List.of()));
    }

    @Test
    void aPictureThatIsTooLargeForTheJournalIsRefused() {
        var largest = new Picture("/9j/" + "A".repeat(Picture.LONGEST - 4));
        assertThat(accepted(new ShowPicture(toys, largest))).isNotEmpty();
        assertThat(refused(new ShowPicture(toys, new Picture("/9j/" + "A".repeat(Picture.LONGEST))))
                        .key())
                .isEqualTo("persona.picture-unreadable");
    }

    @Test
    void ofAMarketThatIsNotInPlayNothingIsWrittenButAllIsKept() {
        var id = line(PAIN, "mould");
        room.accepted(ada, new Marketplace.Put(List.of(SHOES)));
        assertThat(refused(new RemoveItem(toys, id)).key()).isEqualTo("persona.no-such-market");
        assertThat(lines(PAIN)).containsExactly("mould");
        assertThat(room.state().state(Personas.class).persona(SHOES.id())).isEqualTo(Persona.EMPTY);
    }

    @Test
    void aRoomWithoutMarketsTakesNothing() {
        var alone = new PlainRoom(station);
        var zoe = alone.admit(Role.FACILITATOR);
        assertThat(alone.refused(zoe, new RemovePicture(toys)).key()).isEqualTo("persona.no-such-market");
        assertThat(alone.state().state(Personas.class).statements(alone.state()))
                .isEmpty();
        assertThat(station.progress(alone.state())).isEqualTo(new Progress(0, "persona.next.market"));
    }

    @Test
    void evidenceCanBeLinkedToCriteriaPainsAndGains() {
        var gain = line(GAIN, "undo\nat once");
        var pain = line(PAIN, "mould");
        var criterion = line(CRITERION, "feel");
        moment("09:00", "clay");
        assertThat(room.state().state(Personas.class).statements(room.state()))
                .containsExactly(
                        new Stated(Personas.statement(criterion), CRITERION.title(), "feel"),
                        new Stated(Personas.statement(pain), PAIN.title(), "mould"),
                        new Stated(Personas.statement(gain), GAIN.title(), "undo at once"));
    }

    @Test
    void progressAsksForOnePartAfterTheOther() {
        assertThat(progress()).isEqualTo(new Progress(0, "persona.next.name"));
        know(Fact.Group.WHO);
        assertThat(progress()).isEqualTo(new Progress(11, "persona.next.life"));
        know(Fact.Group.LIFE);
        assertThat(progress().next()).isEqualTo("persona.next.work");
        know(Fact.Group.WORK);
        for (int i = 0; i < 4; i++) {
            assertThat(progress().next()).isEqualTo(i < 3 ? "persona.next.day" : "persona.next.criteria");
            moment("10:00", "clay " + i);
        }
        for (int i = 0; i < 3; i++) line(CRITERION, "criterion " + i);
        assertThat(progress().next()).isEqualTo("persona.next.pains");
        line(PAIN, "mould");
        assertThat(progress().next()).isEqualTo("persona.next.gains");
        line(GAIN, "undo");
        assertThat(progress().next()).isEqualTo("persona.next.jobs");
        know(Fact.Group.JOBS);
        assertThat(progress()).isEqualTo(new Progress(88, "persona.next.turned-away"));
        away("engineers");
        assertThat(progress()).isEqualTo(new Progress(100, "persona.next.done"));
    }

    @ParameterizedTest
    @CsvSource({
        "Marta Reyes, MR",
        "marta, M",
        "'Marta  de la Reyes ', MR",
        "Jean-Luc, JL",
        "李明, 李",
        "Nora Hale (illustrative), NH",
        "(Nora), (",
        "'', ?",
        "'  ', ?",
        "😀 Smile, 😀S"
    })
    void aDrawnFaceHasTheInitials(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }

    @Test
    void aDrawnFaceHasNothingOfTheNameThatCouldBeMarkup() {
        assertThat(Avatar.svg("<script> &amp", new UUID(1, 2)))
                .contains(">&lt;&amp;</text>")
                .doesNotContain("script");
    }

    private Item.TurnedAway away(ItemId id) {
        return (Item.TurnedAway) persona().item(id).orElseThrow();
    }

    private void know(Fact.Group group) {
        group.facts().forEach(fact -> accepted(new EditFact(toys, fact, "", "known")));
    }

    private Progress progress() {
        var progress = station.progress(room.state());
        SpokenKeys.assertSaid(progress);
        return progress;
    }
}
