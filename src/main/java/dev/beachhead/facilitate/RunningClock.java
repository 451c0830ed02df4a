package dev.beachhead.facilitate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Minutes and seconds that count in the browser. The server says once how much it is, and again when the screen comes anew; there is
 * no message a second, and the computer's own idea of the time plays no part.
 */
@Tag("bh-clock")
@JavaScript("context://ui/session.js")
final class RunningClock extends Component {

    /** How the figure changes by itself. */
    enum Course {
        DOWN(-1),
        STILL(0),
        UP(1);

        private final int sign;

        Course(int sign) {
            this.sign = sign;
        }
    }

    private Supplier<Duration> figure = () -> Duration.ZERO;
    private Course course = Course.STILL;
    private long readings;

    RunningClock() {
        getElement().addEventListener("bh-resync", event -> read());
    }

    /** What is counted is what is left, and nothing less than nothing. */
    RunningClock down() {
        getElement().setAttribute("down", true);
        return this;
    }

    /** @param place the id of the live region in which the end is said, once */
    RunningClock sayingIn(String place, String words) {
        getElement().setAttribute("says-in", place).setAttribute("say-over", words);
        return this;
    }

    /** @param newFigure asked whenever a screen needs it, for it changes meanwhile */
    void show(Course newCourse, Supplier<Duration> newFigure) {
        figure = newFigure;
        course = newCourse;
        read();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        read();
    }

    private void read() {
        readings++;
        getElement().setProperty("reading", figure.get().toMillis() + " " + course.sign + " " + readings);
    }
}
