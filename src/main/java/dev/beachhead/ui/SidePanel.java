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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the method advises for the station, and what happened in the room. Only the open tab is drawn. */
final class SidePanel extends Aside {
    private static final int SHOWN = 60;
    private static final int GUIDES = 4;

    private enum Tab {
        GUIDE,
        ACTIVITY
    }

    /** A sentence is drawn again when a name in it changes. */
    private record Line(long seq, String sentence, String at) {}

    private final NativeButton guideTab = tab(Tab.GUIDE);
    private final NativeButton activityTab = tab(Tab.ACTIVITY);
    private final Div body = new Div();
    private final Div guide = new Div();
    private final UnorderedList activity = new UnorderedList();
    private final Reconciler<Line, ListItem> lines =
            new Reconciler<>(line -> Long.toString(line.seq()), line -> new ListItem(), SidePanel::drawLine);
    private Tab open = Tab.GUIDE;
    private @Nullable RoomState room;

    SidePanel() {
        addClassName("side");
        getElement().setAttribute("aria-label", getTranslation("ui.panel"));
        var tabs = new Div(guideTab, activityTab);
        tabs.addClassName("tabs");
        tabs.getElement().setAttribute("role", "tablist");
        body.addClassName("body");
        body.setId("side-body");
        body.getElement().setAttribute("role", "tabpanel").setAttribute("tabindex", "0");
        activity.addClassName("activity");
        add(tabs, body);
        choose(Tab.GUIDE);
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
        if (open == Tab.ACTIVITY) drawActivity(newest);
    }

    private void drawActivity(RoomState newest) {
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

    private NativeButton tab(Tab tab) {
        var name = tab.name().toLowerCase(Locale.ROOT);
        var button = new NativeButton(getTranslation("ui.panel." + name), event -> choose(tab));
        button.getElement()
                .setAttribute("role", "tab")
                .setAttribute("type", "button")
                .setAttribute("aria-controls", "side-body")
                .setAttribute("data-testid", "tab-" + name);
        return button;
    }

    private void choose(Tab tab) {
        open = tab;
        guideTab.getElement().setAttribute("aria-selected", Boolean.toString(tab == Tab.GUIDE));
        activityTab.getElement().setAttribute("aria-selected", Boolean.toString(tab == Tab.ACTIVITY));
        body.removeAll();
        if (tab == Tab.GUIDE) body.add(guide);
        else body.add(activity);
        Optional.ofNullable(room).ifPresent(this::render);
    }
}
