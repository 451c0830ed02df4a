package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.fieldwork.FieldWorkCommand.EditInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.EditInterviewText;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.UnlinkEvidence;
import dev.beachhead.room.Ids;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One interview: what was said, and what that speaks for and against. */
final class InterviewPanel extends Aside {
    private static final int EXCERPT = 140;
    private static final String ITEM = "fieldwork:";

    private final Desk desk;
    private final InterviewId id;
    private final H2 title = new H2();
    private final DirectField person;
    private final DirectField day;
    private final Select market = new Select("interview-market");
    private final Choice<ProblemKind> problem;
    private final Toggles traits;
    private final Chip score = new Chip("", Chip.Tone.FIGURE);
    private final Choice<Recommends> recommends;
    private final Choice<Payment> payment;
    private final Choice<ReferralQuestion> referral;
    private final SharedField notes;
    private final SharedField quotes;
    private final Div links = new Div();
    private final Reconciler<LinkFace, Div> rows =
            new Reconciler<>(face -> face.statement().toString(), face -> new Div(), this::draw);
    private final StatementPicker picker;
    private final Action remove;

    private record LinkFace(Statement statement, String words, Side side, boolean removable) {}

    InterviewPanel(Desk desk, InterviewId id, Runnable close) {
        this.desk = desk;
        this.id = id;
        addClassNames("card", "fw-panel");
        getElement()
                .setAttribute("data-testid", "interview-panel")
                .setAttribute("aria-label", getTranslation("fieldwork.interview.open"));
        title.getElement().setAttribute("tabindex", "-1");
        var top = new Div(title, new Action("close-interview", getTranslation("ui.close"), Action.Weight.QUIET, close));
        top.addClassName("panel-top");
        person = new DirectField(
                desk,
                "field-person",
                "text",
                getTranslation("fieldwork.entry.person"),
                name -> attempt(sheet -> sheet.of(name, Optional.empty())));
        day = new DirectField(
                desk,
                "field-day",
                "date",
                getTranslation("fieldwork.entry.day"),
                text -> InterviewEntry.day(text)
                        .map(wanted -> attempt(sheet -> sheet.on(wanted)))
                        .orElse(Optional.of(new Rejection.Invalid("day", "fieldwork.day-out-of-range", List.of()))));
        market.onChoice(value -> change(sheet -> sheet.about(Ids.parse(value))));
        problem = choice(
                "problem",
                List.of(ProblemKind.values()),
                ProblemKind::key,
                kind -> change(sheet -> sheet.with(
                        sheet.problem().filter(kind::equals).isPresent()
                                ? Optional.<ProblemKind>empty()
                                : Optional.of(kind))));
        traits = new Toggles(getTranslation("fieldwork.entry.traits"), wanted -> change(sheet -> sheet.with(wanted)));
        recommends = choice(
                "recommends",
                List.of(Recommends.values()),
                Recommends::key,
                value -> change(sheet -> sheet.with(value)));
        payment =
                choice("payment", List.of(Payment.values()), Payment::key, value -> change(sheet -> sheet.with(value)));
        referral = choice(
                "referral",
                List.of(ReferralQuestion.values()),
                ReferralQuestion::key,
                value -> change(sheet -> sheet.with(value)));
        notes = text(InterviewText.NOTES);
        quotes = text(InterviewText.QUOTES);
        picker = new StatementPicker(desk, List.of(picked(Side.SUPPORTS), picked(Side.CONTRADICTS)));
        remove = new Action(
                "remove-interview", getTranslation("fieldwork.interview.remove"), Action.Weight.DANGER, this::remove);
        links.addClassName("stack");
        add(top, person, pair(day, labelled("fieldwork.entry.market", market)), notes, quotes);
        add(block("fieldwork.entry.traits", traits, score), block("fieldwork.entry.problem", problem));
        add(block("fieldwork.entry.recommends", recommends), block("fieldwork.payment", payment));
        add(block("fieldwork.referral", referral));
        add(new H3(getTranslation("fieldwork.evidence.for")), links, picker, remove);
    }

    /** Of which interview a text is written under an item's key; empty for the key of something else. */
    static Optional<InterviewId> of(String item) {
        return item.startsWith(ITEM)
                ? InterviewId.parse(item.substring(ITEM.length()).replaceFirst(":.*$", ""))
                : Optional.empty();
    }

    InterviewId interview() {
        return id;
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        var found = work.interview(id);
        if (found.isEmpty()) return;
        var interview = found.get();
        var sheet = interview.sheet();
        Words.show(title, work.nameOf(interview));
        person.show(work.nameOf(interview));
        day.show(sheet.day().toString());
        offerMarkets(room, sheet);
        problem.show(sheet.problem());
        traits.show(sheet.traits());
        Words.show(
                score, getTranslation("fieldwork.traits.score", sheet.traits().size()));
        recommends.show(Optional.of(sheet.recommends()));
        payment.show(Optional.of(sheet.payment()));
        referral.show(Optional.of(sheet.referral()));
        notes.render(interview.notes(), viewer);
        quotes.render(interview.quotes(), viewer);
        rows.sync(links, faces(room, work, viewer));
        picker.render(room);
        enable(viewer);
    }

    void mark(Map<String, List<String>> others) {
        notes.mark(others);
        quotes.mark(others);
    }

    private void enable(Viewer viewer) {
        boolean works = viewer.works();
        Stream.of(problem, recommends, payment, referral).forEach(choice -> choice.setEnabled(works));
        traits.setEnabled(works);
        market.setEnabled(works);
        person.setReadOnly(!works);
        day.setReadOnly(!works);
        picker.setVisible(works);
        remove.setVisible(works);
    }

    private void offerMarkets(RoomState room, InterviewSheet sheet) {
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", getTranslation("fieldwork.market.none")));
        FieldMarkets.open(room)
                .forEach(one -> options.add(new Select.Option(one.id().toString(), one.name())));
        sheet.market()
                .flatMap(about -> FieldMarkets.market(room, about))
                .map(one -> new Select.Option(one.id().toString(), one.name()))
                .filter(closed -> !options.contains(closed))
                .ifPresent(options::add);
        market.offer(options);
        market.show(sheet.market().map(Object::toString).orElse(""));
    }

    private List<LinkFace> faces(RoomState room, FieldWork work, Viewer viewer) {
        return work.links().of(id).entrySet().stream()
                .map(entry -> new LinkFace(
                        entry.getKey(),
                        Statements.of(room, entry.getKey())
                                .map(stated -> Texts.excerpt(stated.words(), EXCERPT))
                                .orElseGet(() -> getTranslation("fieldwork.statement-gone")),
                        entry.getValue().side(),
                        viewer.works()))
                .sorted(java.util.Comparator.comparing(LinkFace::words))
                .toList();
    }

    private void draw(Div row, LinkFace face) {
        row.removeAll();
        row.addClassNames("row", "fw-link");
        var words = new Span(face.words());
        words.addClassName("grow");
        row.add(EvidenceDialog.side(row, face.side()), words);
        if (face.removable())
            row.add(EvidenceDialog.remove(
                    getTranslation("fieldwork.unlink", face.words()),
                    () -> desk.send(new UnlinkEvidence(id, face.statement()))));
    }

    private StatementPicker.Pick picked(Side side) {
        return new StatementPicker.Pick(
                "link-" + side.key(),
                getTranslation("fieldwork.side." + side.key() + ".it"),
                statement -> desk.send(new LinkEvidence(id, statement.statement(), side)));
    }

    private void remove() {
        int links = desk.room().state(FieldWork.class).links().of(id).size();
        new Confirm(getTranslation("fieldwork.interview.remove"))
                .text(getTranslation("fieldwork.interview.remove.text", links))
                .action("confirm-remove", getTranslation("fieldwork.remove"), Action.Weight.DANGER, () -> {
                    desk.send(new RemoveInterview(id));
                    return Confirm.Result.DONE;
                })
                .open();
    }

    private void change(UnaryOperator<InterviewSheet> how) {
        attempt(how).map(desk::say).ifPresent(desk::notice);
    }

    private Optional<Rejection> attempt(UnaryOperator<InterviewSheet> how) {
        return desk.room()
                .state(FieldWork.class)
                .interview(id)
                .flatMap(one -> desk.attempt(new EditInterview(id, how.apply(one.sheet()))));
    }

    private SharedField text(InterviewText which) {
        return new SharedField(
                        desk,
                        ITEM + id + ":" + which.key(),
                        "field-" + which.key(),
                        getTranslation("fieldwork.entry." + which.key()),
                        (base, typed) -> desk.attempt(new EditInterviewText(id, which, base, typed)))
                .rows(3);
    }

    private <T> Choice<T> choice(
            String name,
            List<T> values,
            java.util.function.Function<T, String> key,
            java.util.function.Consumer<T> choose) {
        return new Choice<>(
                name,
                getTranslation("fieldwork." + name),
                values,
                key,
                value -> getTranslation("fieldwork." + name + "." + key.apply(value)),
                choose);
    }

    private Div block(String key, com.vaadin.flow.component.Component... parts) {
        var label = new Div(getTranslation(key));
        label.addClassName("label");
        var block = new Div(label);
        block.add(parts);
        return block;
    }

    private Div labelled(String key, Select select) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(select);
        var block = new Div(label, select);
        block.addClassName("field");
        return block;
    }

    private static Div pair(com.vaadin.flow.component.Component... parts) {
        var pair = new Div(parts);
        pair.addClassName("fw-pair");
        return pair;
    }
}
