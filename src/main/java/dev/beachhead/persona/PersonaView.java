package dev.beachhead.persona;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.persona.Fact.Group;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.RestoreItem;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.MarketBar;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheet of one person: who they are, their day, what they buy by, and beside it whom the team does not serve. */
@StyleSheet("context://ui/persona.css")
final class PersonaView extends StationView {
    private static final String FACT = "persona:fact:";
    private static final int EXCERPT = 48;

    private final Desk desk;
    private final StationHead head = new StationHead("persona");
    private final MarketBar markets = new MarketBar(this::redraw);
    private final Map<Fact, SharedField> facts = new EnumMap<>(Fact.class);
    private final PictureField picture;
    private final DayList day;
    private final LineBoard lines;
    private final TurnedAwayList turnedAway;
    private final Action poster;
    private final Action removed;
    private final Div empty;
    private final Div tools;
    private final Div sheet;
    private Optional<Market> market = Optional.empty();
    private Optional<Poster> wall = Optional.empty();

    PersonaView(Desk desk, Portraits portraits) {
        super("persona");
        this.desk = desk;
        for (var fact : Fact.values()) facts.put(fact, field(fact));
        picture = new PictureField(desk, portraits);
        day = new DayList(desk);
        lines = new LineBoard(desk);
        turnedAway = new TurnedAwayList(desk);
        poster = new Action("poster", getTranslation("persona.poster"), Action.Weight.NORMAL, this::openPoster);
        removed = new Action("removed", "", Action.Weight.QUIET, this::openRemoved);
        tools = new Div(markets, removed);
        tools.addClassNames("row");
        empty = new Div(new Paragraph(getTranslation("persona.empty")));
        empty.addClassName("empty");
        var who = new Div(picture, new Div(facts.get(Fact.NAME), facts.get(Fact.PICTURE_TEXT)));
        who.addClassNames("card", "who");
        var about = new Div(who, group(Group.LIFE), group(Group.WORK));
        about.addClassName("about");
        var lived = new Div(
                card("day", "persona.day", "persona.day.hint", day),
                group(Group.JOBS),
                card("refused", "persona.turned-away", "persona.turned-away.hint", turnedAway));
        lived.addClassName("lived");
        sheet = new Div(about, lived, lines.component());
        sheet.addClassName("persona-sheet");
        head.actions(poster);
        add(head, tools, empty, sheet);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        head.render(viewer);
        market = markets.render(room);
        empty.setVisible(market.isEmpty());
        tools.setVisible(market.isPresent());
        sheet.setVisible(market.isPresent());
        poster.setVisible(market.isPresent());
        market.ifPresent(of -> render(room, of, room.state(Personas.class).persona(of.id()), viewer));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        facts.values().forEach(field -> field.mark(others));
        day.mark(others);
        lines.mark(others);
        turnedAway.mark(others);
    }

    @Override
    public void reveal(String item) {
        Items.id(item)
                .flatMap(id -> desk.room().state(Personas.class).marketOf(id))
                .ifPresent(markets::look);
        facts.values().stream().filter(field -> field.item().equals(item)).forEach(SharedField::focusText);
        boolean found = lines.reveal(item) || day.reveal(item) || turnedAway.reveal(item);
        if (found) getElement().executeJs("document.activeElement?.scrollIntoView({block: 'nearest'})");
    }

    private void render(RoomState room, Market of, Persona persona, Viewer viewer) {
        facts.forEach((fact, field) -> {
            field.render(persona.fact(fact), viewer);
            field.setVisible(fact != Fact.PICTURE_TEXT || persona.picture().isPresent());
        });
        picture.render(of.id(), persona, viewer);
        day.render(of.id(), persona, viewer);
        lines.render(room, of.id(), persona, viewer);
        turnedAway.render(of.id(), persona, viewer);
        int gone = persona.removed().size();
        Words.show(removed, getTranslation("persona.removed", gone));
        removed.setVisible(gone > 0 && viewer.works());
        wall.ifPresent(open -> open.render(of, persona));
    }

    private SharedField field(Fact fact) {
        var key = "persona.fact." + fact.key();
        return new SharedField(
                        desk,
                        FACT + fact.key(),
                        "field-" + fact.key(),
                        getTranslation(key),
                        (base, typed) -> desk.attempt(new EditFact(id(), fact, base, typed)))
                .placeholder(getTranslation(key + ".hint"));
    }

    private UUID id() {
        return market.map(Market::id).orElseGet(() -> new UUID(0, 0));
    }

    private Div group(Group group) {
        var body = new Div();
        body.addClassName("facts");
        group.facts().forEach(fact -> body.add(facts.get(fact)));
        var key = "persona.group." + group.key();
        return card(group.key(), key, key + ".hint", body);
    }

    private Div card(String name, String title, String hint, Component body) {
        var quiet = new Paragraph(getTranslation(hint));
        quiet.addClassName("fine");
        var card = new Div(new H2(getTranslation(title)), quiet, body);
        card.addClassNames("card", "part", "part-" + name);
        return card;
    }

    private void redraw() {
        render(desk.room(), desk.viewer());
    }

    private void openPoster() {
        var opened = new Poster(desk, () -> {
            wall.ifPresent(this::remove);
            wall = Optional.empty();
            poster.focus();
        });
        wall = Optional.of(opened);
        add(opened);
        redraw();
        opened.open();
    }

    private void openRemoved() {
        var menu = new CardMenu(removed, getTranslation("persona.removed.restore"), removed::focus)
                .group(getTranslation("persona.removed.restore"));
        var of = id();
        desk.room()
                .state(Personas.class)
                .persona(of)
                .removedInOrder()
                .forEach(item -> menu.item(
                        "restore",
                        Texts.excerpt(item.words().text(), EXCERPT),
                        () -> desk.send(new RestoreItem(of, item.id()))));
        menu.open();
    }
}
