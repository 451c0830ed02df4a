package dev.beachhead.purpose;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The purpose sheet.
 *
 * @param texts what was written; a prompt nobody has answered yet is missing
 */
public record Purpose(Map<PurposePrompt, SharedText> texts) {
    /** The most characters a field takes, as a person counts them. */
    public static final int LONGEST = 2_000;

    public Purpose {
        texts = Map.copyOf(texts);
    }

    static Purpose empty() {
        return new Purpose(Map.of());
    }

    /** Blank while nobody has written there. */
    public SharedText text(PurposePrompt prompt) {
        return texts.getOrDefault(prompt, SharedText.blank());
    }

    public boolean isAnswered(PurposePrompt prompt) {
        return !text(prompt).text().isEmpty();
    }

    /** The first prompt without an answer. */
    public Optional<PurposePrompt> open() {
        return Arrays.stream(PurposePrompt.values())
                .filter(prompt -> !isAnswered(prompt))
                .findFirst();
    }

    /** The prompts that have an answer, in order. */
    public List<PurposePrompt> answered() {
        return Arrays.stream(PurposePrompt.values()).filter(this::isAnswered).toList();
    }

    Purpose apply(PurposeEvent event, Stamp stamp) {
        return switch (event) {
            case PurposeEvent.PurposeEdited(var prompt, var text, var overlap) -> {
                var changed = new HashMap<>(texts);
                changed.put(prompt, text(prompt).edited(text, overlap, stamp));
                yield new Purpose(changed);
            }
        };
    }
}
