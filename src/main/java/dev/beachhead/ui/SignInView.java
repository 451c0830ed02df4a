package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.room.Rejection;

/** For houses in which only people with an account may open workshops. A plain form, posted to Spring Security. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends Page implements BeforeEnterObserver {
    private final Paragraph message = new Paragraph();

    SignInView() {
        getElement().setAttribute("data-testid", "view-sign-in");
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
        var form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "sign-in");
        form.setAttribute("class", "stack");
        var submit = new Element("button");
        submit.setAttribute("type", "submit");
        submit.setAttribute("class", "btn primary large");
        submit.setText(getTranslation("ui.sign-in"));
        form.appendChild(
                field("username", "text", getTranslation("ui.sign-in.name")),
                field("password", "password", getTranslation("ui.sign-in.password")),
                submit);
        var column = new Div(new H1(getTranslation("ui.sign-in")), message);
        column.addClassNames("narrow", "stack");
        column.getElement().appendChild(form);
        show(column);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var told = event.getLocation().getQueryParameters().getParameters().keySet();
        if (told.contains("too-often")) message.setText(Sentences.of(this, Rejection.rule("people.too-many-tries")));
        else message.setText(told.contains("error") ? getTranslation("ui.sign-in.failed") : "");
    }

    private static Element field(String name, String type, String label) {
        var input = new Element("input");
        input.setAttribute("name", name);
        input.setAttribute("id", "sign-in-" + name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", name.equals("password") ? "current-password" : "username");
        input.setAttribute("required", true);
        var caption = new Element("label");
        caption.setAttribute("for", "sign-in-" + name);
        caption.setText(label);
        var field = new Element("div");
        field.setAttribute("class", "field");
        field.appendChild(caption, input);
        return field;
    }
}
