package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.people.Doors;

/**
 * What an address shows that leads nowhere for this visitor: no such workshop, or not theirs, or a page that never was. Which of them
 * it is stays unsaid, so that nobody can find workshops by trying.
 */
@Route("not-here")
@AnonymousAllowed
public class NotHereView extends Page implements HasErrorParameter<NotFoundException> {

    NotHereView(Doors doors, Visitor visitor) {
        getElement().setAttribute("data-testid", "view-not-here");
        var lead = new Paragraph(getTranslation("ui.not-here.lead"));
        lead.addClassName("quiet");
        var column = new Div(new H1(getTranslation("ui.not-here.title")), lead, new JoinForm(doors, visitor, ""));
        column.addClassNames("narrow", "stack");
        show(column);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
