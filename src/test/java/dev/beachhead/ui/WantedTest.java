package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final Map<String, List<String>> MOMENT = Map.of("at", List.of("412"));

    private final WorkshopId workshop = WorkshopId.next();

    @Test
    void whoWasAskedAtAPlaceInTheWorkshopGoesThere() {
        assertThat(of("w/" + workshop + "/review?at=412")).isEqualTo(new Wanted("review", MOMENT));
    }

    @Test
    void aPlaceInAnotherWorkshopIsNoPlaceInThisOne() {
        assertThat(of("w/" + WorkshopId.next() + "/review?at=412")).isEqualTo(new Wanted("", Map.of()));
    }

    @Test
    void anInvitationMayLeadToAMoment() {
        assertThat(of("in/secret?go=review&at=412")).isEqualTo(new Wanted("review", MOMENT));
        assertThat(of("join/QYF3-M7WE?go=review&at=412")).isEqualTo(new Wanted("review", MOMENT));
    }

    @Test
    void anythingElseLeadsToWhereTheWorkIs() {
        for (var address : List.of("", "in/secret", "in/secret?at=412", "w/" + workshop, "elsewhere?go=review"))
            assertThat(of(address)).isEqualTo(new Wanted("", Map.of()));
    }

    private Wanted of(String address) {
        return Wanted.of(new Location(address), workshop);
    }
}
