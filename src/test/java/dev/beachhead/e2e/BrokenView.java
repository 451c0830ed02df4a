package dev.beachhead.e2e;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that cannot be opened, as every page is that finds the database gone. */
@Route("broken")
@AnonymousAllowed
public class BrokenView extends Div {
    static final String SECRET = "select token_hash from guest";

    BrokenView() {
        throw new IllegalStateException(SECRET);
    }
}
