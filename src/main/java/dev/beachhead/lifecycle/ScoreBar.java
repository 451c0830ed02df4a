package dev.beachhead.lifecycle;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Chip.Tone;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What the life cycle comes to, in a line of figures. */
final class ScoreBar extends Div {
    private final Wording wording = Wording.of(this);
    private @Nullable Drawn drawn;

    private record Drawn(JourneyScore today, JourneyScore ours, Course looked) {}

    ScoreBar() {
        addClassNames("scores", "row", "tight");
        getElement().setAttribute("role", "status");
    }

    void render(JourneyScore today, JourneyScore ours, Course looked) {
        var wanted = new Drawn(today, ours, looked);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        var score = looked == Course.TODAY ? today : ours;
        var chips = new ArrayList<Chip>();
        boolean complete = score.described() == Stage.values().length;
        chips.add(chip(
                "described",
                wording.t("lifecycle.score.described", score.described()),
                complete ? Tone.GOOD : Tone.PLAIN));
        chips.add(chip(
                "barriers",
                wording.t("lifecycle.score.unanswered", score.unanswered()),
                score.unanswered() > 0 ? Tone.BAD : Tone.PLAIN));
        score.curve()
                .lowest()
                .map(stage -> chip(
                        "lowest",
                        wording.t(
                                "lifecycle.score.lowest",
                                wording.of(stage),
                                wording.feeling(score.curve().at(stage))),
                        Tone.OPEN))
                .ifPresent(chips::add);
        if (today.minutes().isPresent() || ours.minutes().isPresent()) chips.add(time(today, ours));
        if (score.untimed() > 0)
            chips.add(chip("untimed", wording.t("lifecycle.score.untimed", score.untimed()), Tone.PLAIN));
        removeAll();
        chips.forEach(this::add);
    }

    private Chip time(JourneyScore today, JourneyScore ours) {
        var change =
                wording.t("lifecycle.score.time.change", wording.time(today.minutes()), wording.time(ours.minutes()));
        return chip("time", wording.t("lifecycle.score.time.total", change), Tone.FIGURE);
    }

    private static Chip chip(String name, String words, Tone tone) {
        var chip = new Chip(words, tone);
        chip.getElement().setAttribute("data-testid", "score-" + name);
        return chip;
    }
}
