package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All interviews, the newest first; one opens beside them. */
final class InterviewsPart extends Div implements FieldWorkView.Part {
    private final Desk desk;
    private final SearchField search;
    private final Roll roll;
    private final Paragraph empty = new Paragraph();
    private Optional<InterviewPanel> panel = Optional.empty();

    InterviewsPart(Desk desk) {
        this.desk = desk;
        addClassName("fw-body");
        search = new SearchField("interviews", getTranslation("fieldwork.search.interviews"), this::redraw);
        roll = new Roll(
                "interview",
                getTranslation("fieldwork.section.interviews"),
                key -> InterviewId.parse(key).ifPresent(this::open));
        empty.setText(getTranslation("fieldwork.interviews.empty"));
        empty.addClassName("empty");
        var list = new Div(search, empty, roll);
        list.addClassName("stack");
        add(list);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        search.setVisible(!work.interviews().isEmpty());
        empty.setVisible(work.interviews().isEmpty());
        panel.filter(open -> work.interview(open.interview()).isEmpty()).ifPresent(gone -> close());
        Map<UUID, String> markets =
                FieldMarkets.open(room).stream().collect(Collectors.toMap(Market::id, Market::name));
        roll.show(work.heard().stream()
                .map(one -> row(work, one, markets))
                .filter(row -> search.finds(row.title() + " " + row.line()))
                .toList());
        panel.ifPresent(open -> open.render(room, viewer));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        panel.ifPresent(open -> open.mark(desk.othersEditing(whereabouts)));
    }

    @Override
    public void reveal(String item) {
        InterviewPanel.of(item)
                .filter(id -> desk.room().state(FieldWork.class).interview(id).isPresent())
                .ifPresent(this::open);
    }

    private Roll.Row row(FieldWork work, Interview one, Map<UUID, String> markets) {
        var sheet = one.sheet();
        var line = new ArrayList<String>(List.of(day(sheet.day())));
        sheet.market().map(id -> markets.getOrDefault(id, "")).ifPresent(line::add);
        sheet.problem().ifPresent(kind -> line.add(getTranslation("fieldwork.problem." + kind.key())));
        if (!sheet.traits().isEmpty())
            line.add(getTranslation("fieldwork.traits.score", sheet.traits().size()));
        int links = work.links().of(one.id()).size();
        boolean paid = sheet.payment() == Payment.PAID;
        var tag = Stream.of(
                        paid ? getTranslation("fieldwork.payment.paid") : "",
                        links > 0 ? getTranslation("fieldwork.links", links) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        boolean open = panel.filter(shown -> shown.interview().equals(one.id())).isPresent();
        return new Roll.Row(
                one.id().toString(),
                work.nameOf(one),
                line.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")),
                tag,
                paid ? "ok" : "sky",
                Boolean.toString(open));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private void open(InterviewId id) {
        close();
        var opened = new InterviewPanel(desk, id, this::closeAndDraw);
        panel = Optional.of(opened);
        add(opened);
        addClassName("opened");
        redraw();
        opened.getElement().callJsFunction("scrollIntoView", Map.of("block", "nearest"));
        opened.focusTitle();
    }

    private void closeAndDraw() {
        close();
        redraw();
    }

    private void close() {
        panel.ifPresent(this::remove);
        panel = Optional.empty();
        removeClassName("opened");
        desk.edits(Optional.empty());
    }

    private void redraw() {
        render(desk.room(), desk.viewer());
    }
}
