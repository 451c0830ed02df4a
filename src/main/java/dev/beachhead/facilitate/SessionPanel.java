package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.time.Clock;
import java.util.List;

/** The session in the side panel: what goes on, the agenda, and for facilitators the way to lead it. */
final class SessionPanel extends Div {
    static final String TAB = "session";

    private final NowPanel now;
    private final AgendaList agenda;
    private final RoundControl round;
    private final PeopleList people;
    private final LeadPanel lead;
    private final SignalBar signals;

    SessionPanel(Desk desk, Clock clock, List<String> stations, Following following, Signalling signalling) {
        addClassName("session");
        now = new NowPanel(desk, clock);
        agenda = new AgendaList(desk, clock, stations);
        round = new RoundControl(desk);
        people = new PeopleList(following, signalling);
        lead = new LeadPanel(desk, stations);
        signals = new SignalBar(desk, signalling);
        add(
                now,
                round,
                signals,
                lead,
                new Section(new H2(getTranslation("facilitate.agenda")), agenda),
                new Section(new H2(getTranslation("facilitate.people")), people));
    }

    void render(RoomState room, Viewer viewer, String station, Whereabouts whereabouts) {
        now.render(room, viewer);
        agenda.render(room, viewer);
        round.render(room, viewer, station);
        lead.render(room, viewer, station);
        signals.mark(whereabouts);
        people.render(room, viewer, station, whereabouts);
    }
}
