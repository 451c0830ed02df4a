package dev.beachhead.vote;

import java.util.List;

/**
 * The nearest weight of a criterion, in one direction from today's, at which the leader changes.
 *
 * @param weight 0 to 1. Today's weight itself when markets tie at the top today and the slightest move parts them
 * @param leaders who is first just beyond that weight; where the weight is the last possible one (0 or 1), who is first
 *     there: the market that draws level then shares the first rank with today's leader. In the order of their ids
 */
public record SwitchingWeight(double weight, List<MarketId> leaders) {}
