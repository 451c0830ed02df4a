package dev.beachhead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.beachhead.people.Doors;
import dev.beachhead.people.People;
import dev.beachhead.people.Person;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The workshop's title and code, who is here, whether all is saved, and the way to everything that is not a station. */
final class TopBar extends Header {
    private static final int FACES = 4;

    private final Desk desk;
    private final Doors doors;
    private final List<FramePart> around;
    private final Span title = new Span();
    private final Span code = new Span();
    private final Span codeText = new Span();
    private final Div avatars = new Div();
    private final Action share;
    private final NativeButton more = new NativeButton("⋯");
    private final Reconciler<Face, Span> faces = new Reconciler<>(Face::key, face -> new Span(), TopBar::drawFace);

    private @Nullable People drawnPeople;
    private @Nullable Viewer drawnFor;
    private @Nullable Whereabouts markedHere;
    private @Nullable People markedPeople;
    private @Nullable PeopleDialog people;

    private record Face(String key, String initials, String name, int colour) {}

    TopBar(Desk desk, Doors doors, List<FramePart> around) {
        this.desk = desk;
        this.doors = doors;
        this.around = around;
        addClassName("top");
        share = new Action("share", getTranslation("ui.share"), Action.Weight.NORMAL, this::openShare);
        share.addClassName("wide");
        more.addClassNames("btn", "icon");
        more.getElement()
                .setAttribute("aria-label", getTranslation("ui.more"))
                .setAttribute("data-testid", "action-more");
        more.addClickListener(event -> openMenu());
        avatars.addClassName("avatars");
        avatars.getElement()
                .setAttribute("role", "button")
                .setAttribute("tabindex", "0")
                .setAttribute("data-testid", "action-people");
        avatars.getElement().addEventListener("click", event -> openPeople());
        avatars.getElement()
                .addEventListener("keydown", event -> openPeople())
                .setFilter("event.key === 'Enter' || event.key === ' '");
        add(toggle("rail", "ui.toggle.rail", "☰", "only-small"), brand(), crumb());
        around.forEach(part -> part.bar().forEach(this::add));
        add(saved(), avatars, share, toggle("panel", "ui.toggle.panel", "?", "only-medium"), more);
    }

    void render(RoomState room, Viewer viewer) {
        var inRoom = room.state(People.class);
        if (people != null && people.isOpened()) people.draw();
        if (inRoom == drawnPeople && viewer.equals(drawnFor)) return;
        drawnPeople = inRoom;
        drawnFor = viewer;
        Words.show(title, inRoom.title());
        title.setTitle(inRoom.title());
        code.setVisible(inRoom.isOpen());
        if (codeText.getText().isEmpty()) codeText.setText(doors.code(room.workshop()));
        share.setVisible(viewer.role().works() && inRoom.isOpen());
        avatars.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("ui.people.open", inRoom.present().size()));
    }

    void mark(Whereabouts whereabouts, People people) {
        if (whereabouts == markedHere && people == markedPeople) return;
        markedHere = whereabouts;
        markedPeople = people;
        var here = whereabouts.people().stream()
                .flatMap(id -> people.person(id).stream())
                .toList();
        var shown = here.stream().limit(FACES).map(TopBar::face).collect(Collectors.toCollection(ArrayList::new));
        if (here.size() > FACES) shown.add(new Face("rest", "+" + (here.size() - FACES), names(here), -1));
        faces.sync(avatars, shown);
    }

    private String names(List<Person> people) {
        return Listing.of(people.stream().map(Person::name).toList(), getLocale());
    }

    private static Face face(Person person) {
        return new Face(person.id().toString(), person.initials(), person.name(), person.colour());
    }

    private static void drawFace(Span span, Face face) {
        Words.show(span, face.initials());
        span.setClassName("av");
        span.setTitle(face.name());
        span.getElement().setAttribute("data-person", Integer.toString(face.colour()));
    }

    private RouterLink brand() {
        var brand = new RouterLink(StartView.class);
        brand.addClassName("brand");
        var flag = new Span();
        flag.addClassName("flag");
        brand.add(flag, new Span(getTranslation("ui.product")));
        return brand;
    }

    private Div crumb() {
        title.addClassNames("clip", "workshop-title");
        title.getElement().setAttribute("dir", "auto");
        codeText.getElement().setAttribute("data-testid", "workshop-code");
        codeText.addClassName("code-text");
        code.addClassName("code");
        code.add(new Span(getTranslation("ui.code") + " "), codeText);
        var crumb = new Div(title, code);
        crumb.addClassName("crumb");
        return crumb;
    }

    /** One of three words is shown, by what the page knows of the line and of unsent text. */
    private Div saved() {
        var states = new Div();
        states.getElement().setAttribute("data-testid", "saved").setAttribute("role", "status");
        for (var state : List.of("saved", "saving", "offline")) {
            var pill = new Span(new Span(getTranslation("ui.line." + state)));
            pill.addClassNames("pill", "line-state", state);
            pill.setTitle(getTranslation("ui.line." + state));
            states.add(pill);
        }
        return states;
    }

    /** Opened and closed in the browser: where there is little room, the rail and the panel come when called. */
    private NativeButton toggle(String what, String label, String sign, String when) {
        var button = new NativeButton(sign);
        button.addClassNames("btn", "icon", "quiet", when);
        button.getElement().setAttribute("data-toggle", what).setAttribute("aria-label", getTranslation(label));
        return button;
    }

    private void openShare() {
        new ShareDialog(desk, doors, around).open();
    }

    private void openPeople() {
        people = new PeopleDialog(desk);
        people.open();
    }

    private void openMenu() {
        var menu = new CardMenu(more, getTranslation("ui.more"), more::focus);
        if (share.isVisible()) menu.item("share", getTranslation("ui.share"), this::openShare);
        menu.item("people", getTranslation("ui.people"), this::openPeople);
        around.forEach(part -> part.addTo(menu));
        menu.group(getTranslation("ui.language"));
        for (var language : Messages.LANGUAGES)
            menu.item(
                    "language-" + language.getLanguage(),
                    language.getDisplayName(language),
                    () -> call("language", language.getLanguage()));
        menu.group(getTranslation("ui.theme"));
        for (var theme : List.of("auto", "light", "dark"))
            menu.item("theme-" + theme, getTranslation("ui.theme." + theme), () -> call("theme", theme));
        if (desk.viewer().role() == Role.FACILITATOR) {
            menu.group(getTranslation("ui.workshop"));
            new WorkshopActions(desk, doors, TopBar::toStart).addTo(menu);
        }
        menu.open();
    }

    private static void toStart() {
        UI.getCurrent().navigate(StartView.class);
    }

    private void call(String function, String argument) {
        getElement().executeJs("window.beachhead[$0]($1)", function, argument);
    }
}
