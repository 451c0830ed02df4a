package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Invitation;
import dev.beachhead.room.Rejection;

/** A code and a name: all that somebody needs to come in. */
final class JoinForm extends Div {
    private final Doors doors;
    private final Visitor visitor;
    private final Field code = new Field("join-code", getTranslation("ui.join.code")).autocomplete("off");
    private final Field name = new Field("join-name", getTranslation("ui.your-name")).autocomplete("name");

    JoinForm(Doors doors, Visitor visitor, String knownCode) {
        this.doors = doors;
        this.visitor = visitor;
        addClassName("stack");
        code.addClassName("code-input");
        code.value(knownCode);
        code.onEnter(this::join);
        name.onEnter(this::join);
        var submit = new Action("join", getTranslation("ui.join.action"), Action.Weight.PRIMARY, this::join);
        submit.addClassName("large");
        submit.getElement().setAttribute("data-testid", "join-submit");
        add(code, name, submit);
    }

    private void join() {
        code.clear();
        name.clear();
        switch (doors.invitationByCode(code.value(), visitor.address())) {
            // not welcomed: whoever guesses would else be another guest on disk with every guess
            case Invitation.Refused(var why) -> refuse(why);
            case Invitation.To _ ->
                visitor.enter(
                        doors.joinByCode(code.value(), name.value(), visitor.welcome(), visitor.address()),
                        this::refuse);
        }
    }

    private void refuse(Rejection why) {
        if (why instanceof Rejection.Invalid invalid && invalid.field().equals("name")) name.refuse(why);
        else code.refuse(why);
    }
}
