package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.facilitate.FacilitateCommand.CallEveryone;
import dev.beachhead.facilitate.FacilitateCommand.LockStations;
import dev.beachhead.facilitate.FacilitateCommand.SetClaimTime;
import dev.beachhead.facilitate.FacilitateCommand.StartLeading;
import dev.beachhead.facilitate.FacilitateCommand.StopLeading;
import dev.beachhead.facilitate.FacilitateCommand.UnlockStations;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a facilitator does with the room as a whole. */
final class LeadPanel extends Section {
    private final Desk desk;
    /** Whoever locks everything locks what is said beside the work too. */
    static final String CHAT = "chat";

    private final List<String> stations;
    private final Action call;
    private final Action lead;
    private final Action stop;
    private final Action lock;
    private final Action unlock;
    private final Action lockAll;
    private final Action unlockAll;
    private String station = "";
    private @Nullable Drawn drawn;

    private record Drawn(
            boolean leads, boolean leading, boolean locked, boolean anyLocked, boolean anyOpen, int minutes) {}

    LeadPanel(Desk desk, List<String> stations) {
        this.desk = desk;
        this.stations = Stream.concat(stations.stream(), Stream.of(CHAT)).toList();
        addClassName("session-lead");
        getElement().setAttribute("data-testid", "session-lead");
        call = act("bring-everyone", "facilitate.call", () -> desk.send(new CallEveryone(station)));
        lead = act("lead", "facilitate.lead", () -> desk.send(new StartLeading(station)));
        stop = act("stop-leading", "facilitate.lead.stop", () -> desk.send(new StopLeading()));
        lock = act("lock", "facilitate.lock", () -> desk.send(new LockStations(List.of(station))));
        unlock = act("unlock", "facilitate.unlock", () -> desk.send(new UnlockStations(List.of(station))));
        lockAll = act("lock-all", "facilitate.lock.all", () -> desk.send(new LockStations(this.stations)));
        unlockAll = act("unlock-all", "facilitate.unlock.all", () -> desk.send(new UnlockStations(this.stations)));
        var claim = act("claim-time", "facilitate.claim.setting", this::askClaimTime);
        claim.addClassName("quiet");
        var walk = new Div(call, lead, stop);
        walk.addClassName("row");
        var locks = new Div(lock, unlock, lockAll, unlockAll);
        locks.addClassName("row");
        var rest = new Div(bigScreen(), claim);
        rest.addClassName("row");
        add(new H2(getTranslation("facilitate.lead.title")), walk, locks, rest);
    }

    private Action act(String name, String label, Runnable press) {
        return new Action(name, getTranslation(label), Action.Weight.NORMAL, press);
    }

    private Anchor bigScreen() {
        var link = new Anchor("big/" + desk.room().workshop(), getTranslation("facilitate.big"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("btn");
        link.getElement().setAttribute("data-testid", "action-big-screen");
        return link;
    }

    void render(RoomState room, Viewer viewer, String at) {
        station = at;
        var now = room.state(Facilitation.class);
        var wanted = new Drawn(
                viewer.leads(),
                now.guidance().isLedBy(viewer.id()),
                now.locked().contains(at),
                stations.stream().anyMatch(now.locked()::contains),
                !now.locked().containsAll(stations),
                now.seat().minutes());
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        setVisible(wanted.leads());
        lead.setVisible(!wanted.leading());
        stop.setVisible(wanted.leading());
        lock.setVisible(!wanted.locked());
        unlock.setVisible(wanted.locked());
        lockAll.setVisible(wanted.anyOpen());
        unlockAll.setVisible(wanted.anyLocked());
    }

    private void askClaimTime() {
        var now = desk.room().state(Facilitation.class).seat().minutes();
        var field = new Field("field-claim-minutes", getTranslation("facilitate.claim.minutes"))
                .value(Integer.toString(now));
        var dialog = new Confirm(getTranslation("facilitate.claim.setting"))
                .text(getTranslation("facilitate.claim.text"))
                .with(field);
        Confirm.Press press = () -> {
            var refusal = desk.attempt(new SetClaimTime(Minutes.of(field.value())));
            refusal.ifPresent(field::refuse);
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        dialog.action("save-claim-time", getTranslation("ui.save"), Action.Weight.PRIMARY, press);
        field.onEnter(() -> dialog.pressed(press));
        dialog.open();
        field.focus();
    }
}
