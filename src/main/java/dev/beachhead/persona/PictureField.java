package dev.beachhead.persona;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.beachhead.persona.PersonaCommand.RemovePicture;
import dev.beachhead.persona.PersonaCommand.ShowPicture;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.io.IOException;
import java.util.UUID;

/**
 * The picture, and the way to another one. A file is read into memory and no further, and made anew before anybody sees it; why one
 * was refused stands beneath the button.
 */
@Tag("bh-picture")
@JavaScript("context://ui/persona.js")
final class PictureField extends Component implements HasComponents, HasStyle {
    private final Desk desk;
    private final Portraits portraits;
    private final Face face;
    private final Element words = new Element("span");
    private final Element button = new Element("label");
    private final Action remove;
    private final Div message = new Div();
    private volatile UUID market = new UUID(0, 0);

    PictureField(Desk desk, Portraits portraits) {
        this.desk = desk;
        this.portraits = portraits;
        face = new Face(desk);
        addClassName("picture-field");
        var file = new Element("input");
        file.setAttribute("type", "file")
                .setAttribute("accept", "image/jpeg,image/png,image/gif")
                .setAttribute("class", "sr-only")
                .setAttribute("data-testid", "field-picture")
                .setAttribute("aria-describedby", "message-field-picture");
        button.setAttribute("class", "btn").appendChild(file, words);
        remove = new Action(
                "remove-picture",
                getTranslation("persona.picture.remove"),
                Action.Weight.QUIET,
                () -> desk.send(new RemovePicture(market)));
        var buttons = new Div(remove);
        buttons.addClassNames("row", "tight");
        buttons.getElement().insertChild(0, button);
        var hint = new Div(getTranslation("persona.picture.hint"));
        hint.addClassName("fine");
        message.setId("message-field-picture");
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
        add(face, buttons, message, hint);
        getElement()
                .setAttribute("target", (UploadHandler) this::receive)
                .setAttribute("most", Integer.toString(Portrait.MOST_BYTES))
                .setAttribute("say-too-heavy", refusal("persona.picture-too-heavy", 5))
                .setAttribute("say-failed", refusal("persona.picture-failed"))
                .setAttribute("say-sending", getTranslation("persona.picture.sending"));
    }

    void render(UUID of, Persona persona, Viewer viewer) {
        if (!of.equals(market)) say("");
        market = of;
        face.render(of, persona);
        button.setVisible(viewer.works());
        remove.setVisible(viewer.works() && persona.picture().isPresent());
        Words.show(
                words,
                getTranslation(persona.picture().isPresent() ? "persona.picture.change" : "persona.picture.choose"));
    }

    /** Runs outside the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        var about = market;
        byte[] file;
        try (var in = event.getInputStream()) {
            file = in.readNBytes(Portrait.MOST_BYTES + 1);
        }
        var result = portraits.of(file);
        event.getUI().access(() -> say(answer(about, result)));
    }

    /** Why it was refused, or an empty text. */
    private String answer(UUID about, Portrait.Result result) {
        return switch (result) {
            case Portrait.Result.Taken(var picture) ->
                desk.attempt(new ShowPicture(about, picture)).map(desk::say).orElse("");
            case Portrait.Result.Refused(var key, var arguments) -> refusal(key, arguments.toArray());
        };
    }

    private void say(String sentence) {
        getElement().callJsFunction("say", sentence);
    }

    private String refusal(String key, Object... arguments) {
        return getTranslation(key, arguments) + " " + getTranslation(key + ".todo", arguments);
    }
}
