package dev.beachhead.review;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import dev.beachhead.review.ReplayBar.Playing;
import dev.beachhead.room.Registration;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import java.util.Optional;
import java.util.stream.Stream;

/** The review: the room at any past moment, what was decided, what changed, who took part, and what mentors think. */
@StyleSheet("context://ui/review.css")
final class ReviewView extends StationView {
    private static final String FOLLOW = "";

    private final Desk desk;
    private final Stage stage;
    private final Rooms rooms;
    private final Player player;
    private final ReplayBar bar = new ReplayBar(this::toggle, this::step, this::slide, this::toNow);
    private final NativeButton link = new NativeButton(getTranslation("review.link"));
    private final Select where = new Select("replay-station");
    private final Chapters chapters;
    private final TookPart people;
    private final Rubrics rubrics;
    private Timeline timeline;
    private long seq;
    private long place;
    private boolean atTheEnd = true;
    private String station;
    private Optional<Registration> playing = Optional.empty();

    ReviewView(Desk desk, Stage stage, Rooms rooms, Player player) {
        super("review");
        this.desk = desk;
        this.stage = stage;
        this.rooms = rooms;
        this.player = player;
        this.timeline = timelineOf(desk.room());
        this.seq = timeline.size();
        this.station = stage.stations().getFirst();
        this.chapters = new Chapters(desk, stage.stations(), this::goTo);
        this.people = new TookPart(desk);
        this.rubrics = new Rubrics(desk);
        where.getElement().setAttribute("aria-label", getTranslation("review.where"));
        where.offer(Stream.concat(
                        Stream.of(new Select.Option(FOLLOW, getTranslation("review.follow"))),
                        stage.stations().stream()
                                .map(name -> new Select.Option(name, getTranslation(name + ".station"))))
                .toList());
        where.show(FOLLOW);
        where.onChoice(chosen -> draw());
        // without a word on what cannot be changed here: it differs from part to part, and the stage says it of the
        // past
        add(new StationHead("review"), bar, columns());
    }

    private Div columns() {
        var open = new Action(
                "open-station", getTranslation("review.open"), Action.Weight.QUIET, () -> desk.walkTo(station));
        link.addClassName("btn");
        link.getElement().setAttribute("type", "button").setAttribute("data-testid", "copy-moment");
        var top = new Div(new H2(getTranslation("review.moment")), where, link, open);
        top.addClassNames("row", "wrap", "moment-top");
        var moment = new Div(top, stage);
        moment.addClassNames("stack", "moment-of");
        var words = new Div(chapters.changed(), rubrics, people);
        words.addClassName("chapters");
        var columns = new Div(chapters.decisions(), moment, words);
        columns.addClassName("review-columns");
        return columns;
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        if (room.seq() > timeline.size()) timeline = timelineOf(room);
        if (atTheEnd) seq = timeline.size();
        var review = room.state(Review.class);
        chapters.render(timeline, review.seenBy(viewer.id()));
        people.render(timeline, room, viewer);
        rubrics.render(review, viewer);
        draw();
    }

    @Override
    public Optional<Long> moment() {
        return atTheEnd ? Optional.empty() : Optional.of(seq).filter(at -> at > 0);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pause();
    }

    /** An address without a moment leads to now. */
    @Override
    public void follow(String query) {
        pause();
        var link = Link.parse(query);
        link.flatMap(Link::station).filter(stage.stations()::contains).ifPresent(where::show);
        go(link.map(one -> Math.clamp(one.at(), 0, timeline.size())).orElse(timeline.size()));
    }

    private Timeline timelineOf(RoomState newest) {
        return new Timeline(newest, seq -> rooms.at(newest.workshop(), seq));
    }

    private void goTo(long event) {
        pause();
        go(event);
        keepInAddress();
    }

    private void go(long event) {
        seq = event;
        place = timeline.playTime().placeOf(event);
        atTheEnd = event == timeline.size();
        draw();
    }

    private void step(long events) {
        goTo(Math.clamp(seq + events, 0, timeline.size()));
    }

    private void slide(long to) {
        goTo(timeline.playTime().eventAt(to));
    }

    private void toNow() {
        goTo(timeline.size());
    }

    private void toggle() {
        if (playing.isPresent()) {
            pause();
            keepInAddress();
            return;
        }
        if (seq == timeline.size()) go(0);
        place = timeline.playTime().placeOf(seq);
        atTheEnd = false;
        playing = getUI().map(ui -> player.play(ui, this::beat));
        bar.playing(Playing.RUNNING);
    }

    private void beat() {
        var time = timeline.playTime();
        place += Player.BEAT.toMillis() * bar.speed();
        long now = time.eventAt(place);
        if (now != seq) {
            seq = now;
            draw();
        }
        if (place >= time.whole()) {
            pause();
            go(timeline.size());
        }
    }

    private void pause() {
        playing.ifPresent(Registration::close);
        playing = Optional.empty();
        bar.playing(Playing.PAUSED);
    }

    private void draw() {
        var chosen = where.chosen();
        station =
                chosen.equals(FOLLOW) ? timeline.placeOf(seq, stage.stations()).orElse(station) : chosen;
        var room = timeline.at(seq);
        bar.show(timeline, seq, room.at());
        stage.show(station, room);
        chapters.mark(seq);
        // the browser knows under which name it reached the server
        link.getElement()
                .executeJs(
                        "this.dataset.copy = new URL($0, document.baseURI).href",
                        "w/" + desk.room().workshop() + "/review?" + here());
    }

    private String here() {
        return new Link(seq, Optional.of(station)).query();
    }

    private void keepInAddress() {
        getElement().executeJs("history.replaceState(history.state, '', location.pathname + '?' + $0)", here());
    }
}
