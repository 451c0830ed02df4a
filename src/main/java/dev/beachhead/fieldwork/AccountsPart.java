package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.fieldwork.FieldWorkCommand.AddAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EndAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveAccount;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.Viewer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The key accounts, in the five steps to a close. */
final class AccountsPart extends Div implements FieldWorkView.Part {
    private final Desk desk;
    private final Field name;
    private final Div tools;
    private final LaneBoard<Face, NoteCard> board;

    private record Face(Account account, String person, boolean fixed) {}

    AccountsPart(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        var lead = new Paragraph(getTranslation("fieldwork.accounts.text"));
        lead.addClassName("quiet");
        name = new Field("field-account", getTranslation("fieldwork.account.name")).onEnter(this::addAccount);
        tools = new Div(
                name,
                new Action(
                        "add-account",
                        getTranslation("fieldwork.account.add"),
                        Action.Weight.PRIMARY,
                        this::addAccount));
        tools.addClassName("fw-line");
        board = new LaneBoard<>(
                "accounts",
                List.of("lanes"),
                face -> face.account().id().toString(),
                face -> new NoteCard(face.account().id().toString(), getTranslation("fieldwork.account.menu")),
                this::draw);
        board.onMove(move -> step(move.lane())
                .ifPresent(to -> account(move.card()).ifPresent(one -> desk.send(new MoveAccount(one.id(), to)))));
        board.onMenu(key -> account(key).ifPresent(this::menu));
        board.onEdit(key -> account(key).ifPresent(this::edit));
        board.onDelete(key -> account(key).ifPresent(one -> desk.send(new RemoveAccount(one.id()))));
        add(lead, tools, board);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        tools.setVisible(viewer.works());
        board.setLocked(!viewer.works());
        board.sync(Arrays.stream(AccountStep.values())
                .map(step -> new LaneBoard.Face<>(
                        "lanes",
                        step.key(),
                        getTranslation("fieldwork.step." + step.key()),
                        getTranslation("fieldwork.step." + step.key() + ".hint"),
                        "",
                        "",
                        work.accountsAt(step).stream()
                                .map(one -> face(work, one, viewer))
                                .toList()))
                .toList());
    }

    @Override
    public void reveal(String item) {
        AccountDialog.of(item).map(AccountId::toString).flatMap(this::account).ifPresent(this::edit);
    }

    private static Face face(FieldWork work, Account account, Viewer viewer) {
        var person = account.sheet()
                .contact()
                .flatMap(work::contact)
                .map(one -> one.sheet().name())
                .orElse("");
        return new Face(account, person, !viewer.works());
    }

    private void draw(NoteCard card, Face face) {
        var account = face.account();
        var chips = new ArrayList<Chip>();
        switch (account.deal()) {
            case OPEN -> {}
            case WON -> chips.add(new Chip(getTranslation("fieldwork.deal.won"), Chip.Tone.GOOD));
            case LOST -> chips.add(new Chip(getTranslation("fieldwork.deal.lost"), Chip.Tone.BAD));
        }
        if (!face.person().isEmpty()) chips.add(new Chip(face.person(), Chip.Tone.PLAIN));
        account.sheet().next().ifPresent(next -> chips.add(new Chip(day(next), Chip.Tone.OPEN)));
        var details =
                chips.stream().map(Chip::getText).reduce(account.sheet().name(), (one, other) -> one + ", " + other);
        card.show(account.sheet().name(), details);
        card.colour("SKY");
        card.details(chips);
        card.fixed(face.fixed());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private void menu(Account account) {
        var card = board.card(account.id().toString());
        if (card.isEmpty()) return;
        var menu = new CardMenu(
                card.get(),
                getTranslation("fieldwork.account.menu"),
                () -> board.focusCard(account.id().toString()));
        var subject = new Subject("fieldwork", account.id().toString());
        if (!desk.viewer().works()) {
            menu.openForReading(desk, subject, account.sheet().name());
            return;
        }
        menu.item("edit", getTranslation("fieldwork.account.edit"), () -> edit(account));
        menu.group(getTranslation("fieldwork.account.move"));
        for (var step : AccountStep.values())
            if (step != account.step())
                menu.item(
                        "step-" + step.key(),
                        getTranslation("fieldwork.step." + step.key()),
                        () -> desk.send(new MoveAccount(account.id(), step)));
        if (account.step() == AccountStep.CLOSE)
            for (var deal : Deal.values())
                if (deal != account.deal())
                    menu.item(
                            "deal-" + deal.key(),
                            getTranslation("fieldwork.deal." + deal.key() + ".it"),
                            () -> desk.send(new EndAccount(account.id(), deal)));
        desk.addTo(menu, subject, account.sheet().name());
        menu.danger("remove", getTranslation("fieldwork.remove"), () -> desk.send(new RemoveAccount(account.id())));
        menu.open();
    }

    private void edit(Account account) {
        if (desk.viewer().works()) new AccountDialog(desk, account.id()).open();
    }

    private void addAccount() {
        name.clear();
        var refusal = desk.attempt(new AddAccount(AccountId.next(), name.value()));
        refusal.map(desk::say).ifPresent(name::refuse);
        if (refusal.isEmpty()) name.value("");
    }

    private Optional<Account> account(String key) {
        return AccountId.parse(key)
                .flatMap(id -> desk.room().state(FieldWork.class).account(id));
    }

    private static Optional<AccountStep> step(String key) {
        return Arrays.stream(AccountStep.values())
                .filter(step -> step.key().equals(key))
                .findFirst();
    }
}
