package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.facilitate.FacilitateCommand.AddMinute;
import dev.beachhead.facilitate.FacilitateCommand.EndTimer;
import dev.beachhead.facilitate.FacilitateCommand.PauseTimer;
import dev.beachhead.facilitate.FacilitateCommand.ResumeTimer;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The timer in the top bar: for everybody to see, for facilitators to work with. */
final class TimerBar extends Div {
    private static final List<Integer> USUAL = List.of(3, 5, 10, 15, 20, 30);
    private static final String PLACE = "time-is-up";

    private final Desk desk;
    private final Clock clock;
    private final NativeButton pill = new NativeButton();
    private final RunningClock figure = new RunningClock().down();
    private final Span state = new Span();
    private final NativeButton set;
    private final NativeButton pause;
    private final NativeButton minute;
    private @Nullable Timer drawn;
    private @Nullable Viewer drawnFor;

    TimerBar(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("timer");
        figure.sayingIn(PLACE, getTranslation("facilitate.timer.over"));
        state.addClassName("fine");
        pill.addClassName("pill");
        pill.getElement().setAttribute("type", "button").setAttribute("data-testid", "timer");
        pill.add(figure, state);
        pill.addClickListener(event -> opened());
        set = button("set-timer", "facilitate.timer", "timer", this::openMenu);
        pause = button("pause-timer", "facilitate.timer.pause", "pause", this::pauseOrResume);
        minute = button("add-minute", "facilitate.timer.add", "plus", () -> desk.send(new AddMinute()));
        pause.addClassName("wide");
        minute.addClassName("wide");
        var said = new Span();
        said.setId(PLACE);
        said.addClassName("sr-only");
        said.getElement().setAttribute("aria-live", "polite").setAttribute("data-testid", "time-is-up");
        add(pill, pause, minute, set, said);
    }

    private NativeButton button(String name, String label, String sign, Runnable press) {
        var button = new NativeButton();
        button.addClickListener(event -> press.run());
        var icon = new Span();
        icon.addClassNames("sign", sign);
        button.add(icon);
        button.addClassNames("btn", "icon", "quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation(label))
                .setAttribute("title", getTranslation(label))
                .setAttribute("data-testid", "action-" + name);
        return button;
    }

    void render(RoomState room, Viewer viewer) {
        var timer = room.state(Facilitation.class).timer();
        if (timer.equals(drawn) && viewer.equals(drawnFor)) return;
        boolean changed = !timer.equals(drawn);
        drawn = timer;
        drawnFor = viewer;
        boolean idle = timer instanceof Timer.Idle;
        boolean paused = timer instanceof Timer.Paused;
        pill.setVisible(!idle);
        pill.setClassName("live", !paused && !idle);
        if (changed)
            figure.show(
                    paused || idle ? RunningClock.Course.STILL : RunningClock.Course.DOWN,
                    () -> timer.left(clock.instant()));
        Words.show(state, paused ? getTranslation("facilitate.timer.paused") : "");
        boolean leads = viewer.leads();
        set.setVisible(idle && leads);
        pause.setVisible(!idle && leads);
        minute.setVisible(!idle && leads);
        pause.getElement().setAttribute("data-paused", paused);
        var label = getTranslation(paused ? "facilitate.timer.resume" : "facilitate.timer.pause");
        pause.getElement().setAttribute("aria-label", label).setAttribute("title", label);
    }

    private void opened() {
        if (desk.viewer().leads()) openMenu();
        else desk.openTab(SessionPanel.TAB);
    }

    private void openMenu() {
        var timer = desk.room().state(Facilitation.class).timer();
        boolean idle = timer instanceof Timer.Idle;
        var target = idle ? set : pill;
        var menu = new CardMenu(target, getTranslation("facilitate.timer"), target::focus);
        if (!idle) {
            boolean paused = timer instanceof Timer.Paused;
            menu.item(
                    paused ? "resume-timer" : "pause-timer",
                    getTranslation(paused ? "facilitate.timer.resume" : "facilitate.timer.pause"),
                    this::pauseOrResume);
            menu.item("add-minute", getTranslation("facilitate.timer.add"), () -> desk.send(new AddMinute()));
            menu.item("end-timer", getTranslation("facilitate.timer.end"), () -> desk.send(new EndTimer()));
            menu.group(getTranslation("facilitate.timer.anew"));
        }
        for (int minutes : USUAL)
            menu.item(
                    "timer-" + minutes,
                    getTranslation("facilitate.minutes", minutes),
                    () -> desk.send(new StartTimer(minutes)));
        menu.item("timer-own", getTranslation("facilitate.timer.own"), this::askMinutes);
        menu.open();
    }

    private void pauseOrResume() {
        boolean paused = desk.room().state(Facilitation.class).timer() instanceof Timer.Paused;
        desk.send(paused ? new ResumeTimer() : new PauseTimer());
    }

    private void askMinutes() {
        var field = new Field("field-minutes", getTranslation("facilitate.timer.minutes")).value("8");
        var dialog = new Confirm(getTranslation("facilitate.timer")).with(field);
        Confirm.Press press = () -> {
            var refusal = desk.attempt(new StartTimer(Minutes.of(field.value())));
            refusal.ifPresent(field::refuse);
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        dialog.action("start-timer", getTranslation("facilitate.timer.start"), Action.Weight.PRIMARY, press);
        field.onEnter(() -> dialog.pressed(press));
        dialog.open();
        field.focus();
    }
}
