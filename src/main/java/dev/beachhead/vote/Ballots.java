package dev.beachhead.vote;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * All scorecards of one round: who could vote, on which markets, and what came in, possibly incomplete.
 *
 * <p>Equal by value and in canonical order (raters, markets and cards by their ids), so the order of arrival leaves no
 * trace. Refused with an {@link IllegalArgumentException}: a rater or market named twice, a card of an unknown rater or
 * market, two cards of one rater for one market.
 *
 * @param raters everybody who could vote, whether they did or not
 * @param markets every candidate on the scorecard
 * @param cards at most one for each rater and market
 */
public record Ballots(List<RaterId> raters, List<MarketId> markets, List<Scorecard> cards) {
    public Ballots {
        raters = raters.stream().sorted().toList();
        markets = markets.stream().sorted().toList();
        cards = cards.stream()
                .sorted(comparing(Scorecard::rater).thenComparing(Scorecard::market))
                .toList();
        refuseTwice("rater", raters);
        refuseTwice("market", markets);
        refuseTwice("card", cards.stream().map(Place::new).toList());
        refuseUnknown("rater", raters, cards.stream().map(Scorecard::rater).toList());
        refuseUnknown("market", markets, cards.stream().map(Scorecard::market).toList());
    }

    /** Nobody, nothing. */
    public static Ballots none() {
        return new Ballots(List.of(), List.of(), List.of());
    }

    private static void refuseTwice(String what, List<?> ids) {
        if (new HashSet<>(ids).size() < ids.size()) throw new IllegalArgumentException("a " + what + " is named twice");
    }

    private static void refuseUnknown(String what, Collection<?> known, Collection<?> used) {
        if (!new HashSet<>(known).containsAll(used)) throw new IllegalArgumentException("a card of an unknown " + what);
    }

    private record Place(RaterId rater, MarketId market) {
        Place(Scorecard card) {
            this(card.rater(), card.market());
        }
    }
}
