package dev.beachhead.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** Play, step, speed, and the slider over what happened when. */
final class ReplayBar extends Div {
    private static final List<Integer> SPEEDS = List.of(1, 2, 4, 8, 16, 32, 64);
    private static final int BARS = 100;
    private static final String VALUE = "Number(element.value)";
    private static final String STEP =
            "({ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -1e9, End: 1e9})[event.key]";

    private final Action play;
    private final Select speed = new Select("speed");
    private final Element slider = new Element("input");
    private final Element bars = new Element("div");
    private final Element clock = new Element("time");
    private final Action now;
    private final Chip event = new Chip("", Chip.Tone.PLAIN);
    private List<Integer> drawn = List.of();

    /**
     * @param toggle plays or pauses
     * @param step goes that many events on, or back
     * @param slide goes to a place of the play time, in milliseconds
     * @param end goes to now
     */
    ReplayBar(Runnable toggle, LongConsumer step, LongConsumer slide, Runnable end) {
        addClassNames("card", "replay-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("review.bar"));
        play = new Action("play", getTranslation("review.play"), Action.Weight.PRIMARY, toggle);
        speed.getElement().setAttribute("aria-label", getTranslation("review.speed"));
        speed.offer(SPEEDS.stream()
                .map(times -> new Select.Option(times.toString(), getTranslation("review.times", times)))
                .toList());
        speed.show("8");
        prepareSlider(step, slide);
        bars.setAttribute("class", "bars").setAttribute("aria-hidden", "true");
        var track = new Div();
        track.addClassName("track");
        track.getElement().appendChild(bars, slider);
        event.getElement().setAttribute("data-testid", "replay-event");
        clock.setAttribute("data-shows", "seconds");
        now = new Action("now", getTranslation("review.now"), Action.Weight.NORMAL, end);
        add(play, back(step), next(step), speed, track);
        var where = new Div();
        where.addClassNames("row", "tight", "where");
        where.getElement().appendChild(clock);
        where.add(event);
        add(where, now);
    }

    /** The arrow keys go from event to event: by time, nothing might change for a hundred presses. */
    private void prepareSlider(LongConsumer step, LongConsumer slide) {
        slider.setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("step", "any")
                .setAttribute("data-testid", "replay-slider")
                .setAttribute("aria-label", getTranslation("review.slider"));
        slider.addEventListener(
                        "input",
                        heard -> slide.accept(
                                Math.round(heard.getEventData().path(VALUE).asDouble(0))))
                .addEventData(VALUE)
                .throttle(150);
        slider.addEventListener(
                        "keydown",
                        heard -> step.accept(heard.getEventData().path(STEP).asLong(0)))
                .setFilter(STEP + " && (event.preventDefault(), true)")
                .addEventData(STEP);
    }

    private Action back(LongConsumer step) {
        var back = new Action("back", "‹", Action.Weight.NORMAL, () -> step.accept(-1));
        back.setAriaLabel(getTranslation("review.back"));
        return back;
    }

    private Action next(LongConsumer step) {
        var next = new Action("forward", "›", Action.Weight.NORMAL, () -> step.accept(1));
        next.setAriaLabel(getTranslation("review.forward"));
        return next;
    }

    int speed() {
        return Integer.parseInt(speed.chosen());
    }

    void playing(Playing now) {
        play.setText(getTranslation(now == Playing.RUNNING ? "review.pause" : "review.play"));
    }

    /** Whether it goes on by itself. */
    enum Playing {
        RUNNING,
        PAUSED
    }

    void show(Timeline timeline, long seq, Instant at) {
        var time = timeline.playTime();
        draw(time.histogram(BARS));
        slider.setAttribute("max", Long.toString(time.whole()));
        slider.setProperty("value", Long.toString(time.placeOf(seq)));
        var words = getTranslation("review.event", seq, timeline.size());
        slider.setAttribute("aria-valuetext", words);
        Words.show(event, words);
        event.setTitle(words);
        now.setVisible(seq < timeline.size());
        if (at.toString().equals(clock.getAttribute("datetime"))) return;
        // the browser writes the reader's own time into an empty element
        clock.setAttribute("datetime", at.toString());
        clock.executeJs("this.textContent = ''");
    }

    private void draw(List<Integer> counts) {
        if (counts.equals(drawn)) return;
        drawn = counts;
        bars.removeAllChildren();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int count : counts) {
            var bar = new Element("i");
            bar.getStyle().set("height", 100 * count / Math.max(1, most) + "%");
            bars.appendChild(bar);
        }
    }
}
