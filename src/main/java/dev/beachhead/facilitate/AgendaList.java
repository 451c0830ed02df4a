package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.facilitate.FacilitateCommand.MoveAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.RemoveAgendaItem;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agenda: for all to read, for facilitators to arrange. */
final class AgendaList extends Div {
    private static final String LANE = "agenda";
    private static final int EXCERPT = 60;

    private final Desk desk;
    private final Clock clock;
    private final AgendaMenus menus;
    private final LaneBoard<AgendaFace, NoteCard> board;
    private final Paragraph none = new Paragraph();
    private final Paragraph late = new Paragraph();
    private final Action add;
    private final Action templates;
    private @Nullable Agenda drawn;
    private @Nullable Viewer drawnFor;

    AgendaList(Desk desk, Clock clock, List<String> stations) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("stack", "agenda");
        board = new LaneBoard<>(
                LANE,
                List.of(LANE),
                AgendaFace::key,
                face -> new NoteCard(face.key(), getTranslation("facilitate.agenda.menu", face.words())),
                AgendaFace::draw);
        board.getElement().setAttribute("aria-label", getTranslation("facilitate.agenda"));
        menus = new AgendaMenus(desk, board, stations);
        board.onMove(this::move);
        board.onMenu(key -> AgendaFace.item(key).ifPresent(menus::open));
        board.onEdit(key -> AgendaFace.item(key).ifPresent(menus::edit));
        board.onDelete(key -> AgendaFace.item(key).ifPresent(id -> {
            if (desk.viewer().leads()) desk.send(new RemoveAgendaItem(id));
        }));
        add = new Action("add-item", getTranslation("facilitate.agenda.add"), Action.Weight.NORMAL, menus::add);
        templates = new Action(
                "agenda-template",
                getTranslation("facilitate.agenda.template"),
                Action.Weight.NORMAL,
                this::openTemplates);
        none.addClassName("quiet");
        late.addClassName("fine");
        late.getElement().setAttribute("data-testid", "agenda-late");
        var row = new Div(add, templates);
        row.addClassName("row");
        add(none, board, late, row);
    }

    void render(RoomState room, Viewer viewer) {
        var agenda = room.state(Facilitation.class).agenda();
        if (agenda == drawn && viewer.equals(drawnFor)) return;
        drawn = agenda;
        drawnFor = viewer;
        boolean leads = viewer.leads();
        boolean empty = agenda.items().isEmpty();
        Words.show(none, getTranslation(leads ? "facilitate.agenda.none.lead" : "facilitate.agenda.none"));
        none.setVisible(empty);
        board.setVisible(!empty);
        board.setLocked(!leads);
        add.setVisible(leads);
        templates.setVisible(leads);
        var faces =
                agenda.items().stream().map(item -> face(agenda, item, leads)).toList();
        board.sync(List.of(new LaneBoard.Face<>(
                LANE, LANE, getTranslation("facilitate.agenda.all", agenda.plannedMinutes()), "", "", "", faces)));
        Words.show(late, late(agenda));
        late.setVisible(!empty && !late.getText().isEmpty());
    }

    /** Said when an item begins or ends; what runs is beside it, counting. */
    private String late(Agenda agenda) {
        if (agenda.spent().isEmpty()) return "";
        long minutes = Math.round(agenda.late(clock.instant()).toSeconds() / 60.0);
        if (minutes == 0) return getTranslation("facilitate.agenda.in-time");
        return minutes > 0
                ? getTranslation("facilitate.agenda.late", minutes)
                : getTranslation("facilitate.agenda.early", -minutes);
    }

    private AgendaFace face(Agenda agenda, AgendaItem item, boolean leads) {
        Optional<Long> spent = Optional.ofNullable(agenda.spent().get(item.id()))
                .filter(any -> !agenda.isCurrent(item.id()))
                .map(Duration::toSeconds)
                .map(seconds -> Math.round(seconds / 60.0));
        var note = leads ? Texts.excerpt(agenda.sheet().of(item.id()).text(), EXCERPT) : "";
        return new AgendaFace(item, menus.words(item), agenda.isCurrent(item.id()), spent, note, !leads);
    }

    private void move(LaneBoard.Move move) {
        if (!desk.viewer().leads()) return;
        AgendaFace.item(move.card())
                .ifPresent(
                        item -> desk.send(new MoveAgendaItem(item, move.before().flatMap(AgendaFace::item))));
    }

    private void openTemplates() {
        var menu = new CardMenu(templates, getTranslation("facilitate.agenda.template"), templates::focus);
        for (var template : AgendaTemplate.values())
            menu.item(
                    "template-" + template.key(),
                    getTranslation("facilitate.template." + template.key()),
                    () -> choose(template));
        menu.open();
    }

    /** What is there is not replaced without asking. */
    private void choose(AgendaTemplate template) {
        var command = new FacilitateCommand.ReplaceAgenda(known(template));
        if (desk.room().state(Facilitation.class).agenda().items().isEmpty()) {
            desk.send(command);
            return;
        }
        new Confirm(getTranslation("facilitate.agenda.replace"))
                .text(getTranslation("facilitate.agenda.replace.text"))
                .action("replace-agenda", getTranslation("facilitate.agenda.replace"), Action.Weight.DANGER, () -> {
                    desk.send(command);
                    return Confirm.Result.DONE;
                })
                .open();
    }

    private List<AgendaItem> known(AgendaTemplate template) {
        var items = new ArrayList<>(template.items());
        items.removeIf(item -> !menus.stations().contains(item.station()));
        return items;
    }
}
