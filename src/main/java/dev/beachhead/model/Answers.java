package dev.beachhead.model;

import dev.beachhead.room.SharedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was answered to the facets of a note, or of the canvas. A note that moves to another block keeps the answers of the block it
 * came from, for it may come back; {@link Note#answers} has only those that count where it is.
 */
public record Answers(PMap<Facet, Option> choices, PMap<Facet, SharedText> texts, PMap<Facet, Double> numbers) {
    /** Of a written answer, in characters. */
    public static final int LONGEST = 2_000;

    static final Answers NONE = new Answers(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public Optional<Option> choice(Facet facet) {
        return Optional.ofNullable(choices.get(facet));
    }

    /** Blank while nobody has written anything. */
    public SharedText text(Facet facet) {
        return texts.getOrDefault(facet, SharedText.blank());
    }

    /** Within the range of the facet's form. */
    public Optional<Double> number(Facet facet) {
        return Optional.ofNullable(numbers.get(facet));
    }

    public boolean has(Facet facet) {
        return choices.containsKey(facet)
                || numbers.containsKey(facet)
                || !text(facet).text().isEmpty();
    }

    /** The facets that are answered differently there; which of the two is asked makes no difference. */
    public Set<Facet> differing(Answers others) {
        var differing = EnumSet.noneOf(Facet.class);
        Arrays.stream(Facet.values())
                .filter(facet -> !choice(facet).equals(others.choice(facet))
                        || !number(facet).equals(others.number(facet))
                        || !text(facet).text().equals(others.text(facet).text()))
                .forEach(differing::add);
        return differing;
    }

    Answers chosen(Facet facet, Optional<Option> option) {
        var changed = option.map(one -> choices.plus(facet, one)).orElseGet(() -> choices.minus(facet));
        return new Answers(changed, texts, numbers);
    }

    Answers written(Facet facet, SharedText text) {
        return new Answers(choices, texts.plus(facet, text), numbers);
    }

    Answers counted(Facet facet, Optional<Double> number) {
        var changed = number.map(one -> numbers.plus(facet, one)).orElseGet(() -> numbers.minus(facet));
        return new Answers(choices, texts, changed);
    }

    /** Without those that are not asked of the notes of a block. */
    Answers on(Block block) {
        var elsewhere = Arrays.stream(Facet.values())
                .filter(facet -> !facet.isOn(block))
                .toList();
        return new Answers(choices.minusAll(elsewhere), texts.minusAll(elsewhere), numbers.minusAll(elsewhere));
    }
}
