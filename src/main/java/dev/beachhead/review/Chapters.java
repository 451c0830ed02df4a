package dev.beachhead.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.beachhead.review.ReviewCommand.CatchUp;
import dev.beachhead.room.Happened;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** The moments worth going to: the decisions, and what changed since this person last looked. */
final class Chapters {
    /** What changed is read, not studied: more than this stands in the replay. */
    private static final int MOST = 60;

    private final Desk desk;
    private final List<String> stations;
    private final LongConsumer go;
    private final Div decisions = new Div();
    private final Div changed = new Div();
    private final Map<Long, List<NativeButton>> marks = new HashMap<>();
    private boolean days;
    private long marked = -1;
    private Drawn drawn = new Drawn(-1, -1);

    private record Drawn(long size, long seen) {}

    /** @param go goes to an event */
    Chapters(Desk desk, List<String> stations, LongConsumer go) {
        this.stations = stations;
        this.desk = desk;
        this.go = go;
        for (var section : List.of(decisions, changed)) section.addClassNames("card", "chapter", "stack");
        decisions.addClassName("review-decisions");
        changed.addClassName("changed");
        decisions.getElement().setAttribute("data-testid", "decisions");
        changed.getElement().setAttribute("data-testid", "changed");
    }

    Div decisions() {
        return decisions;
    }

    Div changed() {
        return changed;
    }

    /** @param seen the event up to which this person knows the room */
    void render(Timeline timeline, long seen) {
        var wanted = new Drawn(timeline.size(), seen);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        marks.clear();
        marked = -1;
        days = timeline.tookDays();
        drawDecisions(timeline);
        drawChanged(timeline, seen);
    }

    /** Says which of them is shown. */
    void mark(long seq) {
        if (seq == marked) return;
        buttonsOf(marked).forEach(button -> button.getElement().removeAttribute("aria-current"));
        buttonsOf(seq).forEach(button -> button.getElement().setAttribute("aria-current", "true"));
        marked = seq;
    }

    private List<NativeButton> buttonsOf(long seq) {
        return marks.getOrDefault(seq, List.of());
    }

    private void drawDecisions(Timeline timeline) {
        decisions.removeAll();
        decisions.add(new H2(decisions.getTranslation("review.decisions")));
        if (timeline.decisions().isEmpty()) decisions.add(quiet(decisions.getTranslation("review.decisions.none")));
        else decisions.add(list(timeline.decisions()));
    }

    private void drawChanged(Timeline timeline, long seen) {
        changed.removeAll();
        changed.add(new H2(decisions.getTranslation("review.changed")));
        var news = timeline.moments().subList((int) Math.min(seen, timeline.size()), (int) timeline.size()).stream()
                .filter(moment -> moment.telling().isPresent())
                .filter(moment -> !moment.stamp().actor().equals(desk.viewer().id()))
                .toList();
        if (news.isEmpty()) {
            changed.add(quiet(decisions.getTranslation("review.changed.none")));
            return;
        }
        var recent = news.subList(Math.max(0, news.size() - MOST), news.size());
        if (recent.size() < news.size())
            changed.add(quiet(decisions.getTranslation("review.changed.earlier", news.size() - recent.size())));
        var byPart = new LinkedHashMap<String, List<Happened>>();
        for (var moment : recent)
            byPart.computeIfAbsent(moment.part(), part -> new ArrayList<>()).add(moment);
        var whole = new Div();
        whole.addClassNames("moments-of", "stack");
        byPart.forEach((part, moments) -> whole.add(new H3(name(part)), list(moments)));
        changed.add(whole);
        changed.add(new Action(
                "catch-up",
                decisions.getTranslation("review.changed.seen"),
                Action.Weight.NORMAL,
                () -> desk.send(new CatchUp(timeline.size()))));
    }

    /** Parts that are no station stand around them, and are named together. */
    private String name(String part) {
        boolean isStation = stations.contains(part);
        return decisions.getTranslation(isStation ? part + ".station" : "review.around");
    }

    private UnorderedList list(List<Happened> moments) {
        var list = new UnorderedList();
        list.addClassName("moments");
        for (var moment : moments) list.add(line(moment));
        return list;
    }

    private ListItem line(Happened moment) {
        var button = new NativeButton("", event -> go.accept(moment.stamp().seq()));
        button.getElement().setAttribute("type", "button").setAttribute("data-testid", "moment");
        var time = new Element("time");
        time.setAttribute("datetime", moment.stamp().at().toString());
        if (days) time.setAttribute("data-shows", "day");
        var words = new Element("span");
        words.setAttribute("dir", "auto");
        words.setText(desk.say(moment.entry()));
        button.getElement().appendChild(time, words);
        marks.computeIfAbsent(moment.stamp().seq(), seq -> new ArrayList<>()).add(button);
        return new ListItem(button);
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
