package dev.beachhead.export;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Opened;
import dev.beachhead.people.People;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Entrance;
import dev.beachhead.ui.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** A workshop from a file: first what is in it, or where its fault is; then all of it comes in, or nothing. */
final class ImportDialog extends Dialog {
    private final Doors doors;
    private final WorkshopFiles files;
    private final Entrance entrance;
    private final String address;
    private final UploadField upload;
    private final Div preview = new Div();
    private final Field title = new Field("field-import-title", getTranslation("export.import.workshop-title"));
    private final Field name = new Field("field-import-name", getTranslation("ui.your-name")).autocomplete("name");
    private final Action take;
    private Optional<FileContents> found = Optional.empty();

    ImportDialog(Doors doors, WorkshopFiles files, Entrance entrance) {
        this.doors = doors;
        this.files = files;
        this.entrance = entrance;
        this.address = entrance.address();
        setHeaderTitle(getTranslation("export.import.title"));
        setWidth("min(560px, 96vw)");
        upload = new UploadField(entrance, this::read, this::show);
        preview.addClassName("stack");
        preview.getElement().setAttribute("role", "status").setAttribute("data-testid", "import-preview");
        name.hint(getTranslation("export.import.name.hint"));
        take = new Action("take-import", getTranslation("export.import.take"), Action.Weight.PRIMARY, this::take);
        var lead = new Paragraph(getTranslation("export.import.lead"));
        lead.addClassName("quiet");
        var body = new Div(lead, upload, preview, title, name);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Action("cancel", getTranslation("ui.cancel"), Action.Weight.QUIET, this::close), take);
        name.onEnter(this::take);
        expect(Optional.empty());
    }

    private FileContents read(UploadEvent event) {
        var refusal = doors.knock(address);
        if (refusal.isPresent()) return new FileContents.Faulty("$", refusal.get());
        try (var file = event.getInputStream()) {
            return files.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void expect(Optional<FileContents> contents) {
        found = contents;
        preview.removeAll();
        boolean isTemplate =
                contents.filter(FileContents.Template.class::isInstance).isPresent();
        title.setVisible(isTemplate);
        name.setVisible(contents.isPresent());
        take.setVisible(contents.isPresent());
    }

    private void show(FileContents contents) {
        switch (contents) {
            case FileContents.Faulty(var path, var why) -> {
                expect(Optional.empty());
                upload.say(told(path, why));
            }
            case FileContents.Workshop workshop -> {
                expect(Optional.of(workshop));
                upload.say("");
                describe(workshop);
            }
            case FileContents.Template template -> {
                expect(Optional.of(template));
                upload.say("");
                title.value(template.title());
                preview.add(new Paragraph(getTranslation(
                        "export.import.template", template.events().size())));
            }
        }
    }

    private String told(String path, Rejection why) {
        return path.equals("$") ? entrance.say(why) : getTranslation("export.import.fault", path, entrance.say(why));
    }

    private void describe(FileContents.Workshop workshop) {
        var people = workshop.room().state(People.class);
        var heading = new H3(workshop.title());
        heading.getElement().setAttribute("dir", "auto");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .withZone(ZoneOffset.UTC);
        var counts = new Span(getTranslation(
                "export.import.counts",
                people.present().size(),
                workshop.deeds().size(),
                day.format(workshop.deeds().getFirst().at()),
                day.format(workshop.deeds().getLast().at())));
        counts.addClassName("fine");
        preview.add(heading, counts);
    }

    private void take() {
        title.clear();
        name.clear();
        found.map(this::opened).ifPresent(opened -> {
            switch (opened) {
                case Opened.Admitted admitted -> {
                    close();
                    entrance.enter(admitted.workshop());
                }
                case Opened.Refused(Rejection.Invalid why)
                when why.field().equals("title") -> title.refuse(entrance.say(why));
                case Opened.Refused(var why) -> name.refuse(entrance.say(why));
            }
        });
    }

    private Opened opened(FileContents contents) {
        return switch (contents) {
            case FileContents.Workshop workshop ->
                doors.restore(workshop.deeds(), workshop.room().state(People.class), name.value(), entrance.welcome());
            case FileContents.Template template ->
                doors.openFrom(template.events(), title.value(), name.value(), entrance.welcome(), address);
            case FileContents.Faulty(var _, var why) -> new Opened.Refused(why);
        };
    }
}
