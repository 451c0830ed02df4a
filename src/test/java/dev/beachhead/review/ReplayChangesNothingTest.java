package dev.beachhead.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import dev.beachhead.room.Station;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplayChangesNothingTest extends ReplayTest {

    /** A press does not ask whether the button can be seen or is enabled: what only hides, a keyboard may still reach. */
    @Test
    void noButtonOfAPastMomentChangesTheRoomNotEvenForAFacilitator() {
        var ada = opens("Filtration");
        play(ada, 500, new Random(8));
        long before = rooms.state(ada.workshop()).seq();
        long moment = before * 2 / 3;
        int pressed = 0;
        for (var station : rooms.parts().stations().stream().map(Station::name).toList()) {
            if (station.equals("review")) continue;
            ada.walkTo("review", "at=" + moment + "&station=" + station);
            for (var button : buttons(ada.one("replayed")).toList()) {
                if (!button.getNode().isAttached()) continue;
                ada.press(button);
                pressed++;
                assertThat(rooms.state(ada.workshop()).seq())
                        .as("%s: %s", station, button.getOuterHTML())
                        .isEqualTo(before);
            }
        }
        assertThat(pressed).isGreaterThan(50);
    }

    private static Stream<Element> buttons(Element element) {
        if (element.isTextNode()) return Stream.empty();
        var itself =
                element.getComponent().filter(NativeButton.class::isInstance).isPresent()
                        ? Stream.of(element)
                        : Stream.<Element>empty();
        return Stream.concat(itself, element.getChildren().flatMap(ReplayChangesNothingTest::buttons));
    }
}
