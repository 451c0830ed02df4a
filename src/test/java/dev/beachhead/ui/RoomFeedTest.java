package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import dev.beachhead.room.Activity;
import dev.beachhead.room.Past;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.WorkshopId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class RoomFeedTest {
    private final WorkshopId workshop = WorkshopId.next();
    private final BusyUI ui = new BusyUI();
    private final List<Long> drawn = new ArrayList<>();
    private final RoomFeed feed = new RoomFeed(ui, state -> drawn.add(state.seq()));

    /** A UI whose session is busy until the test says otherwise. */
    private static final class BusyUI extends UI {
        private final transient Queue<Command> accesses = new ArrayDeque<>();

        @Override
        public Future<Void> access(Command command) {
            accesses.add(command);
            return CompletableFuture.completedFuture(null);
        }

        void getsItsTurn() {
            while (!accesses.isEmpty()) accesses.remove().execute();
        }
    }

    @Test
    void oneStateWaitsAndTheNewestIsDrawn() {
        for (int seq = 1; seq <= 100; seq++) feed.show(state(seq));

        assertThat(ui.accesses).hasSize(1);
        ui.getsItsTurn();
        assertThat(drawn).containsExactly(100L);
    }

    @Test
    void whatComesAfterADrawingIsDrawnInItsTurn() {
        feed.show(state(1));
        ui.getsItsTurn();
        feed.show(state(2));
        ui.getsItsTurn();

        assertThat(drawn).containsExactly(1L, 2L);
    }

    @Test
    void aStateOlderThanTheDrawnOneIsSkipped() {
        feed.now(state(5));
        feed.show(state(4));
        feed.show(state(5));
        assertThat(ui.accesses).as("it costs no access at all").isEmpty();
        feed.now(state(5));

        assertThat(drawn).containsExactly(5L);
    }

    @Test
    void oneThatWaitsIsSkippedWhenTheUsersOwnChangeWasDrawnMeanwhile() {
        feed.show(state(4));
        feed.now(state(5));
        ui.getsItsTurn();

        assertThat(drawn).containsExactly(5L);
    }

    @Test
    void aDeletedWorkshopsEmptyStateIsDrawnOnceAndLast() {
        feed.now(state(7));
        feed.show(state(0));
        ui.getsItsTurn();
        feed.show(state(0));
        feed.show(state(8));
        ui.getsItsTurn();

        assertThat(drawn).containsExactly(7L, 0L);
    }

    @Test
    void afterTheScreenLeftNothingIsDrawnNotEvenWhatWaited() {
        feed.show(state(1));
        feed.close();
        feed.show(state(2));
        feed.now(state(3));
        ui.getsItsTurn();

        assertThat(drawn).isEmpty();
        assertThat(ui.accesses).isEmpty();
    }

    @Test
    void aUserInterfaceThatIsGoneCostsNothingAndThrowsNothing() {
        var gone = new RoomFeed(new UI(), state -> drawn.add(state.seq()));

        for (int seq = 1; seq <= 3; seq++) {
            var next = state(seq);
            assertThatCode(() -> gone.show(next)).doesNotThrowAnyException();
        }

        assertThat(drawn).isEmpty();
    }

    private RoomState state(long seq) {
        return new RoomState(workshop, seq, Instant.EPOCH, HashTreePMap.empty(), new Activity(List.of()), Past.none());
    }
}
