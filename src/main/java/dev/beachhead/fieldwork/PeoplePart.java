package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The people to talk to; beside them the goals and the hit rates, or the one who was opened. */
final class PeoplePart extends Div implements FieldWorkView.Part {
    private static final String CONTACT = "contact:";

    private final Desk desk;
    private final Clock clock;
    private final Field name;
    private final Select met = new Select("met-via");
    private final Select filter = new Select("standing");
    private final SearchField search;
    private final Roll roll;
    private final Paragraph empty = new Paragraph();
    private final Div tools = new Div();
    private final Div sieve;
    private final OutreachCard outreach;
    private Optional<ContactPanel> panel = Optional.empty();

    PeoplePart(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("fw-body", "opened");
        name = new Field("field-contact", getTranslation("fieldwork.contact.name")).onEnter(this::addPerson);
        met.offer(metVia(this));
        met.show(MetVia.OWN_NETWORK.key());
        tools.add(
                name,
                labelled("fieldwork.contact.met", met),
                new Action(
                        "add-contact", getTranslation("fieldwork.contact.add"), Action.Weight.PRIMARY, this::addPerson),
                new Action(
                        "import",
                        getTranslation("fieldwork.import"),
                        Action.Weight.NORMAL,
                        () -> new ImportDialog(desk).open()));
        tools.addClassName("fw-line");
        search = new SearchField("people", getTranslation("fieldwork.search.people"), this::redraw);
        filter.offer(standings());
        filter.show("");
        filter.onChoice(value -> redraw());
        sieve = new Div(search, labelled("fieldwork.contact.standing", filter));
        sieve.addClassName("fw-line");
        roll = new Roll("contact", getTranslation("fieldwork.section.people"), this::open);
        empty.setText(getTranslation("fieldwork.people.empty"));
        empty.addClassName("empty");
        var list = new Div(tools, sieve, empty, roll);
        list.addClassName("stack");
        outreach = new OutreachCard(desk, clock);
        add(list, outreach);
    }

    static List<Select.Option> metVia(com.vaadin.flow.component.Component reader) {
        return Arrays.stream(MetVia.values())
                .map(via -> new Select.Option(via.key(), reader.getTranslation("fieldwork.met." + via.key())))
                .toList();
    }

    static MetVia metVia(String key) {
        return Arrays.stream(MetVia.values())
                .filter(via -> via.key().equals(key))
                .findFirst()
                .orElse(MetVia.OWN_NETWORK);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        tools.setVisible(viewer.works());
        boolean nobody = work.contacts().isEmpty();
        sieve.setVisible(!nobody);
        empty.setVisible(nobody);
        panel.filter(open -> work.contact(open.contact()).isEmpty()).ifPresent(gone -> close());
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        roll.show(work.people().stream()
                .filter(one -> filter.chosen().isEmpty() || one.standing().key().equals(filter.chosen()))
                .map(one -> row(one, today))
                .filter(row -> search.finds(row.title() + " " + row.line()))
                .toList());
        outreach.setVisible(panel.isEmpty());
        outreach.render(work, viewer);
        panel.ifPresent(open -> open.render(room, viewer));
    }

    private Roll.Row row(Contact one, LocalDate today) {
        var sheet = one.sheet();
        var line = new ArrayList<String>(
                List.of(getTranslation("fieldwork.met." + sheet.metVia().key())));
        if (!sheet.note().isEmpty()) line.add(sheet.note());
        sheet.next()
                .ifPresent(next -> line.add(getTranslation(
                        next.isBefore(today) ? "fieldwork.next-date.late" : "fieldwork.next-date", day(next))));
        return new Roll.Row(
                one.id().toString(),
                sheet.name(),
                String.join(" · ", line),
                getTranslation("fieldwork.standing." + one.standing().key()),
                tone(one.standing()),
                Boolean.toString(
                        panel.filter(open -> open.contact().equals(one.id())).isPresent()));
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case TO_CONTACT -> "";
            case CONTACTED, AGREED -> "try";
            case MET, REFERRED_US_ON -> "ok";
            case DECLINED -> "no";
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private void addPerson() {
        name.clear();
        var sheet = ContactSheet.of(name.value(), metVia(met.chosen()));
        var refusal = desk.attempt(new AddContact(new NewContact(ContactId.next(), sheet, Standing.TO_CONTACT)));
        refusal.map(desk::say).ifPresent(name::refuse);
        if (refusal.isEmpty()) name.value("").focus();
    }

    /** Whose sheet an item's key names; empty for the key of something else. */
    static Optional<ContactId> contact(String item) {
        return item.startsWith(CONTACT) ? ContactId.parse(item.substring(CONTACT.length())) : Optional.empty();
    }

    @Override
    public void reveal(String item) {
        contact(item).map(ContactId::toString).ifPresent(this::open);
    }

    private void open(String key) {
        close();
        ContactId.parse(key).ifPresent(id -> {
            var opened = new ContactPanel(desk, id, this::closeAndDraw);
            panel = Optional.of(opened);
            add(opened);
            redraw();
            opened.focusTitle();
        });
    }

    private void closeAndDraw() {
        close();
        redraw();
    }

    private void close() {
        panel.ifPresent(this::remove);
        panel = Optional.empty();
    }

    private void redraw() {
        render(desk.room(), desk.viewer());
    }

    private List<Select.Option> standings() {
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", getTranslation("fieldwork.standing.all")));
        for (var one : Standing.values())
            options.add(new Select.Option(one.key(), getTranslation("fieldwork.standing." + one.key())));
        return options;
    }

    private Div labelled(String key, Select select) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(select);
        var block = new Div(label, select);
        block.addClassName("field");
        return block;
    }
}
