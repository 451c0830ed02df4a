package dev.beachhead.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.facilitate.FacilitateCommand.AddAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.BeginAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.ChangeAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.EditRunSheet;
import dev.beachhead.facilitate.FacilitateCommand.HaltAgenda;
import dev.beachhead.facilitate.FacilitateCommand.MarkDone;
import dev.beachhead.facilitate.FacilitateCommand.MoveAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.RemoveAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.ReplaceAgenda;
import dev.beachhead.room.SecretEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class AgendaTest {
    private static final String SECRET = "Lin talks too much";

    private final LedRoom led = new LedRoom();

    private static AgendaItem item(String station, String title, int minutes) {
        return new AgendaItem(AgendaItemId.next(), station, title, minutes);
    }

    private Agenda agenda() {
        return led.state().agenda();
    }

    private AgendaItem at(int place) {
        return agenda().items().get(place);
    }

    private void twoHours() {
        led.ada(new ReplaceAgenda(AgendaTemplate.TWO_HOURS.items()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsAnAgenda(AgendaTemplate template) {
        led.ada(new ReplaceAgenda(template.items()));

        assertThat(agenda().items()).hasSizeGreaterThan(4);
    }

    @Test
    void theTwoHoursAreTwoHours() {
        twoHours();

        assertThat(agenda().plannedMinutes()).isEqualTo(120);
    }

    @Test
    void anItemIsAddedChangedMovedAndRemoved() {
        twoHours();
        var pause = item("", " Break ", 10);
        led.ada(new AddAgendaItem(pause));
        assertThat(led.ada(new AddAgendaItem(pause))).isEmpty();
        assertThat(at(5).title()).isEqualTo("Break");

        led.ada(new MoveAgendaItem(pause.id(), Optional.of(at(1).id())));
        assertThat(at(1).id()).isEqualTo(pause.id());
        assertThat(led.ada(new MoveAgendaItem(pause.id(), Optional.of(at(2).id()))))
                .isEmpty();
        assertThat(led.ada(new MoveAgendaItem(pause.id(), Optional.of(pause.id()))))
                .isEmpty();

        var longer = new AgendaItem(pause.id(), "", "Lunch", 45);
        led.ada(new ChangeAgendaItem(longer));
        assertThat(led.ada(new ChangeAgendaItem(longer))).isEmpty();
        assertThat(at(1)).isEqualTo(longer);

        led.ada(new RemoveAgendaItem(pause.id()));
        assertThat(led.ada(new RemoveAgendaItem(pause.id()))).isEmpty();
        assertThat(agenda().items()).hasSize(5);
    }

    @Test
    void whatIsNoItemIsRefused() {
        assertThat(led.refused(new AddAgendaItem(item("purpose", "", 0)))).isEqualTo("facilitate.minutes-wrong");
        assertThat(led.refused(new AddAgendaItem(item("purpose", "", 601)))).isEqualTo("facilitate.minutes-wrong");
        assertThat(led.refused(new AddAgendaItem(item("", " ", 5)))).isEqualTo("facilitate.title-empty");
        assertThat(led.refused(new AddAgendaItem(item("", "x".repeat(81), 5)))).isEqualTo("room.text-too-long");
        assertThat(led.refused(new AddAgendaItem(item("x".repeat(41), "", 5)))).isEqualTo("facilitate.no-station");
    }

    @Test
    void whatIsGoneIsNotWorkedOn() {
        twoHours();
        var gone = item("purpose", "", 5);
        assertThat(led.refused(new ChangeAgendaItem(gone))).isEqualTo("facilitate.item-gone");
        assertThat(led.refused(new MoveAgendaItem(gone.id(), Optional.empty()))).isEqualTo("facilitate.item-gone");
        assertThat(led.refused(new BeginAgendaItem(gone.id()))).isEqualTo("facilitate.item-gone");
        assertThat(led.refused(new EditRunSheet(gone.id(), "", "x"))).isEqualTo("facilitate.item-gone");
        assertThat(led.refused(new ChangeAgendaItem(new AgendaItem(at(0).id(), "purpose", "", 0))))
                .isEqualTo("facilitate.minutes-wrong");
    }

    @Test
    void anAgendaHasAtMostFortyItemsEachOnce() {
        var forty = IntStream.range(0, 40).mapToObj(i -> item("purpose", "", 5)).toList();
        led.ada(new ReplaceAgenda(forty));
        assertThat(led.refused(new AddAgendaItem(item("vote", "", 5)))).isEqualTo("facilitate.agenda-full");
        var more = IntStream.range(0, 41).mapToObj(i -> item("purpose", "", 5)).toList();
        assertThat(led.refused(new ReplaceAgenda(more))).isEqualTo("facilitate.agenda-full");
        assertThat(led.refused(new ReplaceAgenda(List.of(forty.getFirst(), forty.getFirst()))))
                .isEqualTo("facilitate.agenda-full");
        assertThat(led.refused(new ReplaceAgenda(List.of(item("", "", 5))))).isEqualTo("facilitate.title-empty");
    }

    @Test
    void beginningAnItemCountsItsTimeSetsTheTimerAndAsksEverybodyAnew() {
        twoHours();
        led.lin(new MarkDone("purpose"));
        led.ada(new BeginAgendaItem(at(0).id()));
        assertThat(led.ada(new BeginAgendaItem(at(0).id()))).isEmpty();
        assertThat(led.state().timer().left(led.now())).isEqualTo(Duration.ofMinutes(15));
        assertThat(led.state().readiness().done(led.room.state(), "purpose")).isEmpty();

        led.wait(Duration.ofMinutes(18));
        assertThat(agenda().spent(at(0).id(), led.now())).isEqualTo(Duration.ofMinutes(18));
        assertThat(agenda().late(led.now())).isEqualTo(Duration.ofMinutes(3));

        led.ada(new BeginAgendaItem(at(1).id()));
        led.wait(Duration.ofMinutes(5));
        assertThat(agenda().spent(at(0).id(), led.now())).isEqualTo(Duration.ofMinutes(18));
        assertThat(agenda().late(led.now()))
                .as("the second may still end in time")
                .isEqualTo(Duration.ofMinutes(3));
        assertThat(agenda().elapsed(led.now())).isEqualTo(Duration.ofMinutes(23));
        assertThat(agenda().next()).contains(at(2));

        led.ada(new HaltAgenda());
        assertThat(led.ada(new HaltAgenda())).isEmpty();
        assertThat(agenda().late(led.now())).isEqualTo(Duration.ofMinutes(-22));
    }

    @Test
    void whatHasNoStationIsBegunByItsTitle() {
        var pause = item("", "Break", 10);
        led.ada(new AddAgendaItem(pause));

        assertThat(led.ada(new BeginAgendaItem(pause.id()))).hasSize(2);
        assertThat(led.room.newest().key()).isEqualTo("facilitate.told.timer-started");
        assertThat(led.room.tellings().get(1).arguments()).containsExactly("Break");
        assertThat(agenda().next()).isEmpty();
    }

    @Test
    void theRunSheetIsForFacilitatorsAndPrintsNothing() {
        twoHours();
        var note = new EditRunSheet(at(0).id(), "", SECRET);
        assertThat(led.room.refused(led.lin, note).key()).isEqualTo("room.may-not");
        var told = led.room.tellings().size();
        var events = led.ada(note);

        assertThat(agenda().sheet().of(at(0).id()).text()).isEqualTo(SECRET);
        assertThat(events).allMatch(SecretEvent.class::isInstance);
        assertThat(led.room.tellings()).hasSize(told);
        assertThat(note + " " + events + led.state()).doesNotContain(SECRET);
        assertThat(JsonMapper.shared().writeValueAsString(led.state().agenda().sheet()))
                .isEqualTo("{}");
        assertThat(led.refused(new EditRunSheet(at(0).id(), SECRET, "x".repeat(2_001))))
                .isEqualTo("room.text-too-long");
    }

    @Test
    void aNewAgendaBeginsWithoutNotesAndTimes() {
        twoHours();
        led.ada(new EditRunSheet(at(0).id(), "", SECRET));
        led.ada(new BeginAgendaItem(at(0).id()));
        twoHours();

        assertThat(agenda().sheet()).isEqualTo(RunSheet.blank());
        assertThat(agenda().currentItem()).isEmpty();
    }
}
