package dev.beachhead.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.room.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's room for the wall: the code, the timer and the station that everybody is asked to. It shows what an observer may see,
 * whoever opened it, so that no secret of the presenter comes onto the wall.
 */
@Route("big/:workshop")
@AnonymousAllowed
@JavaScript("context://ui/shell.js")
public class BigView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final House house;
    private @Nullable BigScreen screen;

    BigView(House house) {
        this.house = house;
        addClassName("big");
        getElement().setAttribute("data-testid", "view-big");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var workshop = event.getRouteParameters().get("workshop").flatMap(WorkshopId::parse);
        var me = workshop.flatMap(
                one -> house.member(VaadinServletRequest.getCurrent().getHttpServletRequest(), one));
        if (workshop.isEmpty() || me.isEmpty()) {
            event.rerouteTo(NotHereView.class);
            return;
        }
        if (screen != null) screen.leave();
        removeAll();
        screen = new BigScreen(this, house, workshop.get(), me.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.big");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (screen != null) screen.enter(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (screen != null) screen.leave();
    }
}
