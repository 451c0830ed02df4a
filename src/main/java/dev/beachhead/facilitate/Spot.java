package dev.beachhead.facilitate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import dev.beachhead.room.Subject;
import java.util.Optional;
import java.util.function.Consumer;

/** The eyes of the session in the browser. Highlights the thing with a key wherever it is drawn on this screen. What is not drawn for its viewer stays unseen. */
@Tag("bh-spot")
@JavaScript("context://ui/session.js")
final class Spot extends Component {
    void show(Optional<Subject> subject) {
        getElement().setAttribute("key", subject.map(Subject::key).orElse(""));
    }

    /** Asks the browser whether somebody is in the middle of something: typing, dragging, or in a dialog. */
    void ifIdle(Consumer<Boolean> then) {
        getElement().callJsFunction("idle").then(Boolean.class, then::accept);
    }
}
