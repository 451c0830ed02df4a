package dev.beachhead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.people.People;
import dev.beachhead.room.Activity;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Registration;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Station;
import dev.beachhead.room.Subject;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the wall. Everything on it is drawn for somebody who is not in the workshop and only looks; nothing can be changed
 * from here.
 */
final class BigScreen implements Desk {
    private final Div shell;
    private final House house;
    private final WorkshopId workshop;
    private final ParticipantId presenter;
    private final Viewer viewer = new Viewer(ParticipantId.next(), Role.OBSERVER, Viewer.Mode.LIVE);
    private final H2 title = new H2();
    private final Main main = new Main();
    private final List<FramePart> around;
    private RoomState room;
    private String station = "";
    private @Nullable StationView view;
    private @Nullable RoomFeed feed;
    private @Nullable Registration watching;

    /** @param presenter whose membership it hangs on, and nothing else */
    BigScreen(Div shell, House house, WorkshopId workshop, ParticipantId presenter) {
        this.shell = shell;
        this.house = house;
        this.workshop = workshop;
        this.presenter = presenter;
        this.room = house.rooms().state(workshop);
        this.around = house.around().stream()
                .flatMap(screen -> screen.project(this).stream())
                .toList();
        main.addClassName("main");
        shell.add(header(), main);
        walkTo(house.rooms().parts().stations().stream()
                .filter(one -> house.screens().containsKey(one.name()))
                .filter(one -> one.progress(room).percent() < 100)
                .map(Station::name)
                .findFirst()
                .orElse("purpose"));
    }

    private Header header() {
        var code = house.doors().code(workshop);
        var address = ShareDialog.base() + "/join/" + code;
        title.getElement().setAttribute("dir", "auto");
        var large = new Span(code);
        large.addClassName("code-large");
        large.getElement().setAttribute("data-testid", "share-code");
        var where = new Span(ShareDialog.base() + "/join");
        where.addClassName("quiet");
        var words = new Div(title, where, large);
        words.addClassName("big-words");
        var header = new Header(new QrCode(address, shell.getTranslation("ui.share.qr")), words);
        header.addClassName("big-top");
        around.forEach(part -> part.bar().forEach(header::add));
        return header;
    }

    void enter(UI ui) {
        leave();
        var newFeed = new RoomFeed(ui, this::draw);
        feed = newFeed;
        watching = house.rooms().watch(workshop, newFeed);
        newFeed.now(house.rooms().state(workshop));
    }

    void leave() {
        if (watching != null) watching.close();
        if (feed != null) feed.close();
        watching = null;
        feed = null;
    }

    private void draw(RoomState newest) {
        room = newest;
        if (people().roleOf(presenter).isEmpty()) {
            UI.getCurrent().navigate(NotHereView.class);
            return;
        }
        drawAll();
    }

    private void drawAll() {
        Words.show(title, people().title());
        around.forEach(part -> part.render(room, viewer));
        if (view != null) view.render(room, viewer);
    }

    @Override
    public void walkTo(String name) {
        var screen = house.screens().get(name);
        if (screen == null || name.equals(station)) return;
        station = name;
        view = screen.open(this);
        main.removeAll();
        around.forEach(part -> part.strips().forEach(main::add));
        main.add(view);
        around.forEach(part -> part.at(name));
        view.render(room, viewer);
    }

    private People people() {
        return room.state(People.class);
    }

    @Override
    public String say(Activity.Entry deed) {
        return Sentences.of(shell, deed, people());
    }

    @Override
    public boolean send(Command command) {
        return false;
    }

    @Override
    public Optional<Rejection> attempt(Command command) {
        return Optional.of(Rejection.forbidden("room.may-not"));
    }

    @Override
    public Optional<Rejection> attempt(CommandId id, Command command) {
        return attempt(command);
    }

    @Override
    public String say(Rejection why) {
        return Sentences.of(shell, why, people());
    }

    @Override
    public void notice(String sentence) {
        // nobody is there to whom it could be said
    }

    @Override
    public RoomState room() {
        return room;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public String nameOf(ParticipantId id) {
        return people().nameOf(id);
    }

    @Override
    public boolean showsEvidence() {
        return false;
    }

    @Override
    public void openEvidence(Statement statement, String words) {
        // the wall shows no dialogs
    }

    @Override
    public void addTo(CardMenu menu, Subject subject, String words) {
        // and no menus
    }

    @Override
    public void reveal(Subject subject) {
        walkTo(subject.station());
        if (view != null) view.reveal(subject.key());
    }

    @Override
    public void openTab(String name) {
        // it has no panel
    }

    @Override
    public void edits(Optional<String> item) {
        // and nobody edits on it
    }
}
