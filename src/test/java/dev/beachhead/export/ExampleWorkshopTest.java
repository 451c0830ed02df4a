package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.People;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Station;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExampleWorkshopTest extends ApplicationTest {
    @Autowired
    private ExampleWorkshop example;

    @Autowired
    private Guests guests;

    @Autowired
    private Rooms rooms;

    @Test
    void whoAsksForTheExampleLeadsACopyOfTheirOwnWithEightCandidates() {
        var first = begin("Ada");
        var second = begin("Ada");

        assertThat(first.workshop()).isNotEqualTo(second.workshop());
        var room = rooms.state(first.workshop());
        assertThat(room.state(People.class).roleOf(first.participant())).contains(Role.FACILITATOR);
        assertThat(room.state(People.class).title()).contains("reconstructed");
        assertThat(room.state(Brainstorm.class).candidates()).hasSize(8);
        assertThat(room.state(Brainstorm.class).isFrozen()).isTrue();
    }

    @Test
    void theExampleReachesFromPurposeToResearch() {
        var room = rooms.state(begin("Lin").workshop());

        assertThat(rooms.parts().stations().stream().limit(3))
                .map(station -> station.progress(room))
                .map(Station.Progress::percent)
                .allSatisfy(percent -> assertThat(percent).isPositive());
    }

    @Test
    void everybodyInTheExampleIsMarkedAsIllustrative() {
        var example = RecordedWorkshop.read("/example/sensable.json");

        assertThat(example.people().keySet()).isNotEmpty().allMatch(name -> name.endsWith("(illustrative)"));
    }

    private Joined.Admitted begin(String name) {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        return (Joined.Admitted) example.begin(guest, "192.0.2.9", name);
    }
}
