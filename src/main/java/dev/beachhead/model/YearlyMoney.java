package dev.beachhead.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a year brings and costs by the notes that say how much, in the canvas' currency.
 *
 * @param revenue units a year times the price of a unit, over all streams that have both; empty when none has
 * @param cost over all costs that have an amount; empty when none has
 */
public record YearlyMoney(Optional<Double> revenue, Optional<Double> cost) {

    static YearlyMoney of(Notes notes) {
        return new YearlyMoney(
                sum(notes.in(Block.REVENUE_STREAMS), YearlyMoney::revenue),
                sum(notes.in(Block.COST_STRUCTURE), note -> note.answers().number(Facet.COST)));
    }

    /** Of one revenue stream; empty until units and price are known. */
    static Optional<Double> revenue(Note stream) {
        var price = stream.answers().number(Facet.PRICE);
        return stream.answers().number(Facet.UNITS).flatMap(units -> price.map(one -> one * units));
    }

    /** What is left; empty until both sides are known. */
    public Optional<Double> left() {
        return revenue.flatMap(in -> cost.map(out -> in - out));
    }

    private static Optional<Double> sum(List<Note> notes, Function<Note, Optional<Double>> of) {
        return notes.stream().flatMap(note -> of.apply(note).stream()).reduce(Double::sum);
    }
}
