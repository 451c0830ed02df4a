package dev.beachhead.vote;

import java.util.OptionalDouble;

/**
 * What the raters said of one market on one criterion.
 *
 * @param mean 1 to 5, over the market's complete rows; empty when it has none
 * @param standardDeviation of the points of the complete rows (n − 1); empty below two of them
 * @param dontKnow how many answered "don't know" here
 */
public record Cell(OptionalDouble mean, OptionalDouble standardDeviation, int dontKnow) {}
