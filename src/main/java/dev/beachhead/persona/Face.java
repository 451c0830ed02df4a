package dev.beachhead.persona;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.beachhead.people.People;
import dev.beachhead.ui.Desk;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The persona's picture, or the one that is drawn while there is none. */
final class Face extends Div {
    private static final int FORBIDDEN = 403;

    private final Desk desk;
    private final Element image = new Element("img");
    private final Div drawing = new Div();
    private @Nullable Drawn drawn;

    private record Drawn(UUID market, String name, String text, Optional<Picture> picture) {}

    Face(Desk desk) {
        this.desk = desk;
        addClassName("face");
        image.setAttribute("data-testid", "picture");
        add(drawing);
        getElement().appendChild(image);
    }

    void render(UUID market, Persona persona) {
        var wanted = new Drawn(
                market,
                persona.fact(Fact.NAME).text(),
                persona.fact(Fact.PICTURE_TEXT).text(),
                persona.picture());
        if (wanted.equals(drawn)) return;
        var shown = drawn == null ? Optional.<Picture>empty() : drawn.picture();
        drawn = wanted;
        drawing.getElement().setProperty("innerHTML", Avatar.svg(wanted.name(), market));
        drawing.setVisible(wanted.picture().isEmpty());
        image.setVisible(wanted.picture().isPresent());
        image.setAttribute("alt", wanted.text().isEmpty() ? wanted.name() : wanted.text());
        if (!wanted.picture().equals(shown))
            wanted.picture().ifPresent(picture -> image.setAttribute("src", served(picture)));
    }

    /** The address works for this session alone, and only as long as its owner is in the room. */
    private DownloadHandler served(Picture picture) {
        return event -> {
            var people = desk.room().state(People.class);
            if (people.roleOf(desk.viewer().id()).isEmpty()) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            var bytes = picture.bytes();
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private");
            event.setContentType(Picture.CONTENT_TYPE);
            event.setContentLength(bytes.length);
            try (var out = event.getOutputStream()) {
                out.write(bytes);
            }
        };
    }
}
