package dev.beachhead.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an address shows that cannot be opened just now, for example because the database does not answer. What went wrong stands in
 * the log and nowhere else.
 */
@AnonymousAllowed
public class TroubleView extends Page implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);

    TroubleView() {
        getElement().setAttribute("data-testid", "view-trouble");
        var lead = new Paragraph(getTranslation("ui.trouble.lead"));
        lead.addClassName("quiet");
        // the same address: nobody has to find their way again
        var again = new Anchor("", getTranslation("ui.trouble.again"));
        again.setRouterIgnore(true);
        again.addClassNames("btn", "primary");
        again.getElement().setAttribute("data-testid", "action-try-again");
        again.getElement().executeJs("this.href = location.href");
        var column = new Div(new H1(getTranslation("ui.trouble.title")), lead, new Div(again));
        column.addClassNames("narrow", "stack");
        show(column);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("/{} could not be opened", event.getLocation().getPath(), parameter.getException());
        return 500;
    }
}
