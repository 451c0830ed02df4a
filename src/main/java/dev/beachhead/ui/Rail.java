package dev.beachhead.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import dev.beachhead.people.People;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Station;
import dev.beachhead.room.WorkshopId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stations in their groups: how far each is, and who is there. */
final class Rail extends Nav {
    private static final int DOTS = 5;

    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private @Nullable Whereabouts marked;

    Rail(WorkshopId workshop, List<Station<?, ?, ?>> stations) {
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("ui.rail"));
        Station.@Nullable Group group = null;
        for (var station : stations) {
            if (station.group() != group) {
                group = station.group();
                add(new H2(getTranslation("ui.group." + group.name().toLowerCase(Locale.ROOT))));
            }
            var stop = new Stop(workshop, station);
            stops.put(station.name(), stop);
            add(stop.link);
        }
    }

    void render(Map<String, Station.Progress> progress, String current) {
        stops.forEach((name, stop) ->
                Optional.ofNullable(progress.get(name)).ifPresent(far -> stop.render(far, name.equals(current))));
    }

    void mark(Whereabouts whereabouts, People people) {
        if (whereabouts == marked) return;
        marked = whereabouts;
        stops.forEach((name, stop) -> stop.mark(whereabouts.at(name), people));
    }

    private final class Stop {
        private final RouterLink link = new RouterLink();
        private final Span ring = new Span();
        private final Span here = new Span();
        private final Span spoken = new Span();
        private List<ParticipantId> shown = List.of();
        private @Nullable Drawn drawn;

        private record Drawn(Station.Progress progress, boolean current) {}

        Stop(WorkshopId workshop, Station<?, ?, ?> station) {
            link.setRoute(RoomView.class, RoomView.address(workshop, station.name()));
            link.addClassName("st");
            link.getElement().setAttribute("data-testid", "station-" + station.name());
            ring.addClassName("ring");
            here.addClassName("here");
            spoken.addClassName("sr-only");
            link.add(ring, new Span(getTranslation(station.name() + ".station")), spoken, here);
        }

        void render(Station.Progress progress, boolean current) {
            var wanted = new Drawn(progress, current);
            if (wanted.equals(drawn)) return;
            drawn = wanted;
            ring.getStyle().set("--v", Integer.toString(progress.percent()));
            Words.show(spoken, getTranslation("ui.rail.percent", progress.percent()));
            link.getElement().setAttribute("title", getTranslation(progress.next()));
            if (current) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        }

        void mark(List<ParticipantId> now, People people) {
            if (now.equals(shown)) return;
            shown = now;
            here.getElement().removeAllChildren();
            now.stream().limit(DOTS).forEach(id -> {
                var dot = new Element("i");
                dot.setAttribute(
                        "data-person",
                        people.person(id)
                                .map(person -> Integer.toString(person.colour()))
                                .orElse("0"));
                here.getElement().appendChild(dot);
            });
            here.setTitle(Listing.of(now.stream().map(people::nameOf).toList(), getLocale()));
        }
    }
}
