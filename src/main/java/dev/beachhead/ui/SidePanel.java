package dev.beachhead.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.beachhead.people.People;
import dev.beachhead.room.Activity;
import dev.beachhead.room.RoomState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the method advises for the station, and what happened in the room. Only the open tab is drawn. */
final class SidePanel extends Aside {
    private static final int SHOWN = 60;
    private static final int GUIDES = 4;
    private static final String GUIDE = "guide";
    private static final String ACTIVITY = "activity";

    /** A sentence is drawn again when a name in it changes. */
    private record Line(long seq, String sentence, String at) {}

    private final Map<String, NativeButton> tabs = new LinkedHashMap<>();
    private final Map<String, FramePart.Tab> contents = new LinkedHashMap<>();
    private final Map<String, FramePart> owners = new LinkedHashMap<>();
    private final Div body = new Div();
    private final Div guide = new Div();
    private final UnorderedList activity = new UnorderedList();
    private final Reconciler<Line, ListItem> lines =
            new Reconciler<>(line -> Long.toString(line.seq()), line -> new ListItem(), SidePanel::drawLine);
    private String open = GUIDE;
    private @Nullable RoomState room;

    /** What the parts around the stations add stands between the guide and the activity. */
    SidePanel(List<FramePart> around) {
        addClassName("side");
        getElement().setAttribute("aria-label", getTranslation("ui.panel"));
        know(new FramePart.Tab(GUIDE, getTranslation("ui.panel.guide"), guide, () -> {}));
        around.forEach(part -> part.tab().ifPresent(tab -> {
            know(tab);
            owners.put(tab.name(), part);
        }));
        know(new FramePart.Tab(ACTIVITY, getTranslation("ui.panel.activity"), activity, this::drawActivity));
        var list = new Div();
        tabs.values().forEach(list::add);
        list.addClassName("tabs");
        list.getElement().setAttribute("role", "tablist");
        body.addClassName("body");
        body.setId("side-body");
        body.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0");
        activity.addClassName("activity");
        add(list, body);
        choose(GUIDE);
    }

    void guide(String station) {
        guide.removeAll();
        for (int i = 1; i <= GUIDES; i++) {
            var key = station + ".guide." + i;
            guide.add(new Div(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text"))));
        }
        guide.addClassName("stack");
    }

    void render(RoomState newest) {
        room = newest;
        draw();
    }

    /** Brings the open tab up to date. */
    void draw() {
        Optional.ofNullable(contents.get(open)).ifPresent(tab -> tab.draw().run());
        owners.forEach((name, part) -> mark(tabs.get(name), part.news()));
    }

    private void mark(@Nullable NativeButton tab, Optional<String> news) {
        if (tab == null) return;
        if (news.isEmpty()) {
            tab.getElement().removeAttribute("data-news").removeAttribute("aria-description");
            return;
        }
        tab.getElement()
                .setAttribute("data-news", news.get())
                .setAttribute("aria-description", getTranslation("ui.panel.news", news.get()));
    }

    private void drawActivity() {
        var newest = room;
        if (newest == null) return;
        var people = newest.state(People.class);
        lines.sync(
                activity,
                newest.activity().entries().stream()
                        .limit(SHOWN)
                        .map(entry -> line(entry, people))
                        .toList());
    }

    private Line line(Activity.Entry entry, People people) {
        return new Line(
                entry.stamp().seq(),
                Sentences.of(this, entry, people),
                entry.stamp().at().toString());
    }

    private static void drawLine(ListItem item, Line line) {
        var time = new Element("time");
        time.setAttribute("datetime", line.at());
        item.removeAll();
        item.add(new Span(line.sentence()));
        item.getElement().appendChild(time);
    }

    private void know(FramePart.Tab tab) {
        var name = tab.name();
        var button = new NativeButton(tab.label(), event -> choose(name));
        button.getElement()
                .setAttribute("role", "tab")
                .setAttribute("type", "button")
                .setAttribute("aria-controls", "side-body")
                .setAttribute("data-testid", "tab-" + name);
        tabs.put(name, button);
        contents.put(name, tab);
    }

    /** Opens a tab; a name that no tab has opens nothing. */
    void choose(String name) {
        var content = contents.get(name);
        if (content == null) return;
        open = name;
        tabs.forEach(
                (one, button) -> button.getElement().setAttribute("aria-selected", Boolean.toString(one.equals(name))));
        body.removeAll();
        body.add(content.body());
        if (room != null) draw();
    }
}
