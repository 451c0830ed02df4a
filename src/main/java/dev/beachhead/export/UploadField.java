package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Entrance;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Chooses a workshop's file, which is read as it comes in and kept nowhere; why it was refused stands beneath the button. */
@Tag("bh-upload")
@JavaScript("context://ui/export.js")
final class UploadField extends Component implements HasComponents, HasStyle {
    private final Function<UploadEvent, FileContents> read;
    private final Consumer<FileContents> shown;

    /** @param read runs outside the session's lock; {@code shown} within it */
    UploadField(Entrance entrance, Function<UploadEvent, FileContents> read, Consumer<FileContents> shown) {
        this.read = read;
        this.shown = shown;
        addClassName("stack");
        var file = new Element("input");
        file.setAttribute("type", "file")
                .setAttribute("accept", "application/json,.json")
                .setAttribute("class", "sr-only")
                .setAttribute("data-testid", "field-workshop-file")
                .setAttribute("aria-describedby", "message-field-workshop-file");
        var words = new Element("span");
        words.setText(getTranslation("export.import.choose"));
        var button = new Element("label");
        button.setAttribute("class", "btn").appendChild(file, words);
        var row = new Div();
        row.addClassName("row");
        row.getElement().appendChild(button);
        var message = new Div();
        message.setId("message-field-workshop-file");
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert").setAttribute("data-testid", "import-message");
        add(row, message);
        var tooLarge = Rejection.rule("export.file.too-large", FileReader.megabytes());
        getElement()
                .setAttribute("target", (UploadHandler) this::receive)
                .setAttribute("most", Integer.toString(FileFormat.MOST_BYTES))
                .setAttribute("say-too-heavy", entrance.say(tooLarge))
                .setAttribute("say-failed", getTranslation("export.import.failed"))
                .setAttribute("say-sending", getTranslation("export.import.sending"));
    }

    void say(String sentence) {
        getElement().callJsFunction("say", sentence);
    }

    private void receive(UploadEvent event) throws IOException {
        var contents = read.apply(event);
        event.getUI().access(() -> shown.accept(contents));
    }
}
