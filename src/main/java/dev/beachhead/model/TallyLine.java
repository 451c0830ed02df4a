package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.BusinessModelFacts.Tally;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Words;
import java.util.EnumMap;
import java.util.Map;

/** How many notes are facts, being tested, guesses and refuted. */
final class TallyLine extends Div {
    private final Map<Status, Chip> chips = new EnumMap<>(Status.class);

    TallyLine() {
        addClassNames("row", "tight");
        getElement().setAttribute("data-testid", "tally");
        for (var status : new Status[] {Status.FACT, Status.TESTING, Status.GUESS, Status.REFUTED}) {
            var chip = new Chip("", StatusChips.tone(status));
            chips.put(status, chip);
            add(chip);
        }
    }

    void render(Tally tally) {
        chips.forEach((status, chip) -> {
            int count = switch (status) {
                case GUESS -> tally.guesses();
                case TESTING -> tally.testing();
                case FACT -> tally.facts();
                case REFUTED -> tally.refuted();
            };
            var words = getTranslation("model.tally." + status.key(), count);
            Words.show(chip, words);
            chip.setTitle(words);
        });
    }
}
