package dev.beachhead.fieldwork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.fieldwork.ContactCsv.Found;
import dev.beachhead.fieldwork.FieldWorkCommand.ImportContacts;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Messages;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/** A list of people from a spreadsheet: first what would come in and what not, then all of it at once or nothing. */
final class ImportDialog extends Dialog {
    private static final int SHOWN = 20;

    private final Desk desk;
    private final Div preview = new Div();
    private final Action take;
    private List<NewContact> found = List.of();

    ImportDialog(Desk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("fieldwork.import"));
        setWidth("min(640px, 96vw)");
        var columns = new Paragraph(getTranslation("fieldwork.import.text"));
        columns.addClassName("quiet");
        preview.addClassName("stack");
        preview.getElement().setAttribute("role", "status").setAttribute("data-testid", "preview");
        var body = new Div(columns, new File(getTranslation("fieldwork.import.file"), this::read), preview);
        body.addClassName("stack");
        add(body);
        take = new Action("take-import", "", Action.Weight.PRIMARY, this::take);
        take.setVisible(false);
        getFooter().add(new Action("cancel", getTranslation("ui.cancel"), Action.Weight.QUIET, this::close), take);
    }

    private void read(byte[] file) {
        preview.removeAll();
        found = List.of();
        take.setVisible(false);
        switch (ContactCsv.read(file, desk.room().state(FieldWork.class), vocabulary(), ContactId::next)) {
            case Found.Unreadable(var why) -> {
                var refusal = new Paragraph(getTranslation(why.key(), ContactCsv.MOST_ROWS));
                refusal.addClassName("field-message");
                preview.add(refusal);
            }
            case Found.Rows(var good, var bad) -> show(good, bad);
        }
    }

    private void show(List<NewContact> good, List<ContactCsv.Bad> bad) {
        found = good;
        take.setText(getTranslation("fieldwork.import.take", good.size()));
        take.setVisible(!good.isEmpty());
        preview.add(new H3(getTranslation("fieldwork.import.good", good.size())));
        preview.add(list(
                good.stream()
                        .limit(SHOWN)
                        .map(one -> one.sheet().name() + " · "
                                + getTranslation(
                                        "fieldwork.met." + one.sheet().metVia().key()) + " · "
                                + getTranslation(
                                        "fieldwork.standing." + one.standing().key()))
                        .toList(),
                "good-row"));
        if (bad.isEmpty()) return;
        preview.add(new H3(getTranslation("fieldwork.import.bad", bad.size())));
        preview.add(list(
                bad.stream()
                        .limit(SHOWN)
                        .map(one -> getTranslation(
                                "fieldwork.import.line",
                                one.line(),
                                getTranslation(one.why().key()),
                                one.cells()))
                        .toList(),
                "bad-row"));
    }

    private static UnorderedList list(List<String> lines, String name) {
        var list = new UnorderedList();
        list.addClassName("fw-lines");
        for (var line : lines) {
            var words = new Span(line);
            words.getElement().setAttribute("dir", "auto").setAttribute("data-testid", name);
            list.add(new ListItem(words));
        }
        return list;
    }

    private void take() {
        if (desk.send(new ImportContacts(found))) close();
    }

    /** In all languages: the list may come from somebody who works in another one. */
    private ContactCsv.Vocabulary vocabulary() {
        var met = new HashMap<String, MetVia>();
        var standings = new HashMap<String, Standing>();
        for (var language : Messages.LANGUAGES) {
            for (var one : MetVia.values())
                met.put(Texts.folded(getTranslation(language, "fieldwork.met." + one.key())), one);
            for (var one : Standing.values())
                standings.put(Texts.folded(getTranslation(language, "fieldwork.standing." + one.key())), one);
        }
        return new ContactCsv.Vocabulary(met, standings);
    }

    /** Chooses a file and hands over its bytes; one that is too large comes as one more byte than is taken. */
    @Tag("bh-file")
    @JavaScript("context://ui/fieldwork.js")
    private static final class File extends Component {

        File(String label, Consumer<byte[]> read) {
            getElement()
                    .setAttribute("class", "field")
                    .setAttribute("label", label)
                    .setAttribute("largest", Integer.toString(ContactCsv.LARGEST));
            getElement()
                    .addEventListener("bh-file", event -> {
                        var detail = event.getEventData();
                        boolean large = detail.path("event.detail.size").asLong(0) > ContactCsv.LARGEST;
                        var text = detail.path("event.detail.base64").asString("");
                        read.accept(large ? new byte[ContactCsv.LARGEST + 1] : bytes(text));
                    })
                    .addEventData("event.detail.size")
                    .addEventData("event.detail.base64");
        }

        private static byte[] bytes(String base64) {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException damaged) {
                return new byte[0];
            }
        }
    }
}
