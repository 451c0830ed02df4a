package dev.beachhead.presence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.beachhead.presence.Noticeboard.Visitor;
import dev.beachhead.presence.Whereabouts.Here;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows one component on and off the screen, and remembers meanwhile where it is. Guarded by the session's lock. */
final class ScreenVisit implements Visit {
    private final Noticeboard board;
    private final Visitor visitor;
    private final Consumer<Whereabouts> onChange;
    private Here here;
    private @Nullable Stay stay;
    private @Nullable Registration following;

    ScreenVisit(Noticeboard board, Visitor visitor, Consumer<Whereabouts> onChange) {
        this.board = board;
        this.visitor = visitor;
        this.onChange = onChange;
        this.here = new Here(visitor.who(), "", Optional.empty());
    }

    void follow(Component screen) {
        following = Registration.combine(
                screen.addAttachListener(attached -> arrive(attached.getUI())),
                screen.addDetachListener(detached -> depart()));
        if (screen.isAttached()) screen.getUI().ifPresent(this::arrive);
    }

    @Override
    public void at(String station) {
        move(new Here(here.who(), station, here.editing(), here.signals()));
    }

    @Override
    public void edits(Optional<String> item) {
        move(new Here(here.who(), here.station(), item, here.signals()));
    }

    @Override
    public void signals(Signals signals) {
        move(new Here(here.who(), here.station(), here.editing(), signals));
    }

    @Override
    public void leave() {
        if (following != null) following.remove();
        following = null;
        depart();
    }

    private void move(Here there) {
        if (there.equals(here)) return;
        here = there;
        if (stay != null) stay.rewrite(there);
    }

    private void arrive(UI ui) {
        depart();
        stay = Stay.begin(board, visitor, here, ui, onChange);
    }

    private void depart() {
        if (stay != null) stay.end();
        stay = null;
    }
}
