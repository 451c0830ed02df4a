package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Invitation;
import dev.beachhead.people.Joined;
import dev.beachhead.room.Rejection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Where a code, a QR code or a secret link leads: it says what is being joined and asks for a name. */
@Route("join/:code?")
@RouteAlias("in/:token")
@AnonymousAllowed
public class JoinView extends Page implements BeforeEnterObserver {
    private final Doors doors;
    private final Visitor visitor;

    JoinView(Doors doors, Visitor visitor) {
        this.doors = doors;
        this.visitor = visitor;
        getElement().setAttribute("data-testid", "view-join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token");
        var code = event.getRouteParameters().get("code");
        if (token.isPresent())
            invite(
                    event,
                    doors.invitationByToken(token.get(), visitor.address()),
                    name -> doors.joinByToken(token.get(), name, visitor.welcome(), visitor.address()));
        else if (code.isPresent())
            invite(
                    event,
                    doors.invitationByCode(code.get(), visitor.address()),
                    name -> doors.joinByCode(code.get(), name, visitor.welcome(), visitor.address()));
        else askForCode(Optional.empty());
    }

    private void invite(BeforeEnterEvent event, Invitation invitation, Function<String, Joined> join) {
        switch (invitation) {
            case Invitation.Refused(var why) -> askForCode(Optional.of(why));
            case Invitation.To to -> {
                boolean seated = visitor.known()
                        .flatMap(guest -> doors.participant(guest, to.workshop()))
                        .isPresent();
                if (seated && join.apply("") instanceof Joined.Admitted) {
                    var wanted = Wanted.of(event.getLocation(), to.workshop());
                    event.forwardTo(RoomView.class, RoomView.address(to.workshop(), wanted.station()), wanted.query());
                } else askForName(to, join);
            }
        }
    }

    private void askForName(Invitation.To to, Function<String, Joined> join) {
        var name = new Field("join-name", getTranslation("ui.your-name")).autocomplete("name");
        Runnable enter = () -> visitor.enter(join.apply(name.value()), name::refuse);
        name.onEnter(enter);
        var submit = new Action("join", getTranslation("ui.join.action"), Action.Weight.PRIMARY, enter);
        submit.addClassName("large");
        submit.getElement().setAttribute("data-testid", "join-submit");
        var role = getTranslation("ui.role." + to.role().name().toLowerCase(Locale.ROOT));
        var title = new H1(to.title());
        title.getElement().setAttribute("dir", "auto");
        narrow(title, new Paragraph(getTranslation("ui.join.as", role)), name, submit);
        name.focus();
    }

    private void askForCode(Optional<Rejection> why) {
        var lead = new Paragraph(getTranslation("ui.join.lead"));
        lead.addClassName("quiet");
        var form = new JoinForm(doors, visitor, "");
        narrow(new H1(getTranslation("ui.join.title")), lead, form);
        why.ifPresent(rejection -> {
            var message = new Paragraph(Sentences.of(this, rejection));
            message.addClassName("field-message");
            message.getElement().setAttribute("role", "alert").setAttribute("data-testid", "notice");
            form.addComponentAsFirst(message);
        });
    }

    private void narrow(Component... parts) {
        var column = new Div(parts);
        column.addClassNames("narrow", "stack");
        show(column);
    }
}
