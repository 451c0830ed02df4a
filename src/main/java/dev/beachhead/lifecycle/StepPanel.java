package dev.beachhead.lifecycle;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MarkObstacle;
import dev.beachhead.lifecycle.LifeCycleCommand.SetActing;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.LifeCycleCommand.SetTime;
import dev.beachhead.lifecycle.LifeCycleCommand.UnmarkObstacle;
import dev.beachhead.lifecycle.Tick.Wish;
import dev.beachhead.lifecycle.TimeField.Availability;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceMark;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One step, opened beside the board: what happens, who acts, how it feels, how long it takes, and what stands in the way. */
final class StepPanel extends Aside {
    private static final String ITEM = "lifecycle:";

    private final Desk desk;
    private final UUID market;
    private final StepId step;
    private final H2 title = new H2();
    private final Map<StepText, SharedField> texts = new EnumMap<>(StepText.class);
    private final Select acting = new Select("acting");
    private final Choice<Feeling> feeling;
    private final TimeField time = new TimeField(this::setTime);
    private final Map<Obstacle, Tick> ticks = new EnumMap<>(Obstacle.class);
    private final EvidenceMark evidence;

    StepPanel(Desk desk, UUID market, StepId step, Runnable close) {
        this.desk = desk;
        this.market = market;
        this.step = step;
        addClassNames("card", "step-panel");
        getElement()
                .setAttribute("data-testid", "step-panel")
                .setAttribute("aria-label", getTranslation("lifecycle.step.open"));
        for (var text : StepText.values()) texts.put(text, field(text));
        for (var obstacle : Obstacle.values()) ticks.put(obstacle, tick(obstacle));
        feeling = feelings();
        evidence = new EvidenceMark(desk, LifeCycle.statement(step));
        acting.offer(Arrays.stream(Acting.values())
                .map(one -> new Select.Option(one.name(), getTranslation("lifecycle.acting." + one.key())))
                .toList());
        acting.onChoice(value -> desk.send(new SetActing(market, step, Acting.valueOf(value))));
        var top = new Div(title, new Action("close-step", getTranslation("ui.close"), Action.Weight.QUIET, close));
        top.addClassName("panel-top");
        // heard wherever the focus is in the panel, but not when a menu or a list of the browser takes the key
        getElement().addEventListener("keydown", event -> close.run()).setFilter("event.key === 'Escape'");
        add(
                top,
                texts.get(StepText.WHAT),
                evidence,
                who(),
                texts.get(StepText.TOUCHPOINT),
                labelled("lifecycle.step.feeling", feeling),
                time,
                ticks.get(Obstacle.BARRIER),
                ticks.get(Obstacle.HABIT),
                texts.get(StepText.ANSWER));
    }

    /** The key of a text under which editing is announced. */
    static String item(StepId step, StepText text) {
        return ITEM + step + ":" + text.key();
    }

    /** The step that an item belongs to. */
    static Optional<StepId> step(String item) {
        if (!item.startsWith(ITEM)) return Optional.empty();
        return StepId.parse(item.substring(ITEM.length()).replaceFirst(":[a-z]+$", ""));
    }

    StepId step() {
        return step;
    }

    UUID market() {
        return market;
    }

    void focusText() {
        texts.values().iterator().next().focusText();
    }

    /** Lets the field in which somebody types send what it holds, and goes on then. */
    void finishTyping(Runnable then) {
        getElement()
                .executeJs("const field = this.querySelector(':focus'); if (!field) return; field.blur();"
                        + "return new Promise((done) => setTimeout(done, 10));")
                .then(sent -> then.run());
    }

    void render(RoomState room, Step now, Viewer viewer) {
        var wording = Wording.of(this);
        Words.show(title, wording.numbered(now.stage()) + " · " + wording.of(now.course()));
        texts.forEach((text, field) -> {
            field.render(now.text(text), viewer);
            field.setVisible(text != StepText.ANSWER
                    || now.isBarrier()
                    || !now.answer().text().isEmpty());
        });
        acting.show(now.acting().name());
        acting.setEnabled(viewer.works());
        feeling.show(now.feeling());
        feeling.setEnabled(viewer.works());
        var availability = viewer.works() ? Availability.OPEN : Availability.FIXED;
        time.show(now.time());
        time.setEnabled(availability);
        ticks.forEach((obstacle, tick) -> {
            tick.show(now.obstacles().contains(obstacle) ? Wish.SET : Wish.CLEAR);
            tick.setEnabled(availability);
        });
        evidence.render(room, now.what().text());
    }

    void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        texts.values().forEach(field -> field.mark(others));
    }

    private SharedField field(StepText text) {
        var key = "lifecycle.step." + text.key();
        var field = new SharedField(
                desk,
                item(step, text),
                "field-" + text.key(),
                getTranslation(key),
                (base, typed) -> desk.attempt(new EditStep(market, step, text, base, typed)));
        return text == StepText.WHAT ? field.rows(2) : field.placeholder(getTranslation(key + ".hint"));
    }

    private Choice<Feeling> feelings() {
        return new Choice<>(
                "feeling",
                getTranslation("lifecycle.step.feeling"),
                List.of(Feeling.values()),
                value -> value.name().toLowerCase(Locale.ROOT),
                value -> getTranslation("lifecycle.step.feeling." + value.name().toLowerCase(Locale.ROOT)),
                this::feel);
    }

    /** Pressing the feeling that is set takes it back. */
    private void feel(Feeling pressed) {
        var now = desk.room().state(LifeCycle.class).journey(market).step(step).flatMap(Step::feeling);
        desk.send(new SetFeeling(market, step, Optional.of(pressed).filter(value -> !now.equals(Optional.of(value)))));
        feeling.show(
                desk.room().state(LifeCycle.class).journey(market).step(step).flatMap(Step::feeling));
    }

    private String setTime(Optional<TimeTaken> wanted) {
        return desk.attempt(new SetTime(market, step, wanted)).map(desk::say).orElse("");
    }

    private Tick tick(Obstacle obstacle) {
        return new Tick(obstacle.key(), getTranslation("lifecycle.step." + obstacle.key()), wish -> {
            switch (wish) {
                case SET -> desk.send(new MarkObstacle(market, step, obstacle));
                case CLEAR -> desk.send(new UnmarkObstacle(market, step, obstacle));
            }
        });
    }

    private Div who() {
        var label = new NativeLabel(getTranslation("lifecycle.step.acting"));
        label.addClassName("label");
        label.setFor(acting);
        var row = new Div(label, acting);
        row.addClassName("labelled");
        return row;
    }

    private Div labelled(String key, Choice<?> choice) {
        var label = new Div(getTranslation(key));
        label.addClassName("label");
        return new Div(label, choice);
    }
}
