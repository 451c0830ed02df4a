package dev.beachhead.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import dev.beachhead.presence.Whereabouts.Here;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final People people = new People();
    private final People.Person ada = people.person("Ada");
    private final People.Person lin = people.person("Lin");

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void twoPeopleSeeEachOthersStationAndWhatIsBeingEdited() {
        var adas = ada.enters();
        var lins = lin.enters();
        adas.visit().at("brainstorm");
        lins.visit().at("vote");
        adas.visit().edits(Optional.of("note:7"));
        for (var tab : List.of(adas, lins)) {
            people.until(() -> tab.sees().edited().equals(Map.of("note:7", Set.of(ada.id)))
                    && tab.sees().at("brainstorm").equals(List.of(ada.id))
                    && tab.sees().at("vote").equals(List.of(lin.id)));
            assertThat(tab.sees().people()).containsExactly(ada.id, lin.id);
        }
        adas.visit().edits(Optional.empty());
        people.until(() -> lins.sees().edited().isEmpty());
    }

    @Test
    void whoeverComesLateIsToldWhoWasThereBefore() {
        var adas = ada.enters();
        adas.visit().at("purpose");
        people.until(() -> adas.sees().at("purpose").equals(List.of(ada.id)));
        var lins = lin.enters();
        people.until(() -> lins.sees().at("purpose").equals(List.of(ada.id)));
    }

    @Test
    void leavingTakesOneAwayFromAllOtherScreensAndEndsTheNews() {
        var adas = ada.enters();
        var lins = lin.enters();
        people.until(
                () -> adas.sees().people().size() == 2 && lins.sees().people().size() == 2);
        lins.visit().leave();
        lins.visit().leave();
        people.until(() -> adas.sees().people().equals(Set.of(ada.id)));
        adas.visit().at("vote");
        people.until(() -> adas.sees().at("vote").equals(List.of(ada.id)));
        assertThat(lins.sees().people()).containsExactly(ada.id, lin.id);
    }

    @Test
    void whoLeavesWhileStillMovingLeavesNoMarkBehind() {
        var adas = ada.enters();
        people.until(() -> adas.sees().people().size() == 1);
        for (int round = 0; round < 50; round++) {
            var lins = lin.enters();
            lins.visit().at("brainstorm");
            lins.visit().edits(Optional.of("note:" + round));
            lins.visit().at("vote");
            lins.close();
        }
        var last = lin.enters();
        last.visit().at("profile");
        people.until(() -> adas.sees().at("profile").equals(List.of(lin.id)));
        people.until(() -> adas.sees().here().size() == 2 && last.sees().here().size() == 2);
    }

    @Test
    void twoTabsOfOnePersonAreTwoScreensAndOnePerson() {
        var first = ada.enters();
        var second = ada.enters();
        first.visit().at("vote");
        second.visit().at("vote");
        people.until(() -> first.sees().here().size() == 2
                && first.sees().here().stream().allMatch(here -> here.station().equals("vote")));
        assertThat(first.sees().people()).containsExactly(ada.id);
        assertThat(first.sees().at("vote")).containsExactly(ada.id);
        second.close();
        people.until(() -> first.sees().here().size() == 1);
        assertThat(first.sees().people()).containsExactly(ada.id);
    }

    @Test
    void aClosedTabVanishesFromTheOthers() {
        var adas = ada.enters();
        var lins = lin.enters();
        people.until(() -> adas.sees().people().size() == 2);
        lins.close();
        people.until(() -> adas.sees().people().equals(Set.of(ada.id)));
    }

    @Test
    void aScreenThatIsTakenOffAndPutBackIsWhereItWas() {
        var adas = ada.enters();
        var lins = lin.tab();
        lins.enter();
        lins.visit().at("vote");
        people.until(() -> adas.sees().people().equals(Set.of(ada.id)));
        assertThat(lins.told).as("not on a screen yet").isEmpty();
        lins.open();
        people.until(() -> adas.sees().at("vote").equals(List.of(lin.id)));
        lins.hide();
        people.until(() -> adas.sees().people().equals(Set.of(ada.id)));
        lins.open();
        people.until(() -> adas.sees().at("vote").equals(List.of(lin.id)));
    }

    @Test
    void newsRunWithTheSessionLocked() {
        var tab = ada.tab();
        tab.open();
        var locked = new ArrayList<Boolean>();
        new ScreenPresence(new CollaborationEngineBoard())
                .enter(
                        tab.screen,
                        people.workshop,
                        ada.id,
                        "Ada",
                        0,
                        news -> locked.add(VaadinSession.getCurrent().hasLock()));
        people.until(() -> !locked.isEmpty());
        assertThat(locked).containsOnly(true);
    }

    @Test
    void whatIsKnownAlreadyIsNotPublishedAgain() {
        var published = new ArrayList<String>();
        try (var others = new People(new CountingBoard(published))) {
            var tab = others.person("Ada").enters();
            var visit = tab.visit();
            visit.at("");
            visit.edits(Optional.empty());
            visit.at("vote");
            visit.at("vote");
            visit.edits(Optional.of("note:1"));
            visit.edits(Optional.of("note:1"));
            visit.at("vote");
            visit.edits(Optional.empty());
            visit.edits(Optional.empty());
            visit.leave();
            visit.leave();
            visit.at("purpose");
        }
        assertThat(published).containsExactly("", "vote", "vote note:1", "vote", "gone");
    }

    @Test
    void newsThatComeTogetherAreToldTogether() {
        var adas = ada.enters();
        people.until(() -> adas.sees().people().size() == 1);
        int before = adas.told.size();
        var lins = lin.enters();
        for (int note = 0; note < 500; note++) lins.visit().edits(Optional.of("note:" + note));
        people.until(() -> adas.sees().edited().containsKey("note:499"));
        assertThat(adas.told.size() - before).isLessThan(100);
    }

    @Test
    void twoHundredVisitsLeaveNothingBehind() {
        var adas = ada.enters();
        var screens = new ArrayList<WeakReference<Component>>();
        for (int visit = 0; visit < 200; visit++) {
            var tab = lin.enters();
            tab.visit().at("vote");
            screens.add(new WeakReference<>(tab.window.getUI()));
            tab.close();
        }
        people.until(() -> {
            System.gc();
            return adas.sees().people().equals(Set.of(ada.id))
                    && screens.stream().allMatch(screen -> screen.refersTo(null));
        });
    }

    @Test
    void aBrokenCollaborationEngineNeverBreaksTheScreen() {
        try (var others = new People(new CollaborationEngineBoard(service -> {
            throw new IllegalStateException("broken on purpose");
        }))) {
            var tab = others.person("Ada").tab();
            tab.open();
            assertThatCode(() -> {
                        tab.enter();
                        tab.visit().at("vote");
                        tab.visit().edits(Optional.of("note:1"));
                    })
                    .doesNotThrowAnyException();
            others.until(() -> !tab.told.isEmpty());
            assertThat(tab.sees().people()).isEmpty();
            assertThatCode(tab::close).doesNotThrowAnyException();
        }
    }

    /** Writes down what is pinned to it. */
    private record CountingBoard(List<String> published) implements Noticeboard {
        @Override
        public Notice pin(VaadinService service, Visitor visitor, Here first, Reader reader) {
            write(first);
            return new Notice() {
                @Override
                public void rewrite(Here notice) {
                    write(notice);
                }

                @Override
                public void takeDown() {
                    published.add("gone");
                }
            };
        }

        private void write(Here here) {
            published.add(
                    here.station() + here.editing().map(item -> " " + item).orElse(""));
        }
    }
}
