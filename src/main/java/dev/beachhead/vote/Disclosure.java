package dev.beachhead.vote;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What one reveal brought to light: the answers as they were at that moment, cut down to what was revealed. Everything public is
 * computed from disclosures and nothing from the ballots that are still open.
 *
 * @param asked the criteria that this reveal showed
 * @param shownAt for each criterion that is revealed by now in this round, when it was (last)
 * @param couldVote who could vote, whether they did or not
 * @param contenders the shortlist at that moment
 * @param ballots of those who could vote and answered something that is shown
 */
record Disclosure(
        Set<Criterion> asked,
        Map<Criterion, Instant> shownAt,
        List<ParticipantId> couldVote,
        List<Contender> contenders,
        @JsonIgnore PMap<ParticipantId, Ballot> ballots) {

    static Disclosure of(
            BallotsRevealed event,
            Instant at,
            Map<Criterion, Instant> shownBefore,
            PMap<ParticipantId, Ballot> ballots) {
        var shownAt = new EnumMap<Criterion, Instant>(Criterion.class);
        shownAt.putAll(shownBefore);
        event.criteria().forEach(criterion -> shownAt.put(criterion, at));
        var candidates = event.contenders().stream().map(Contender::candidate).toList();
        var disclosed = HashTreePMap.<ParticipantId, Ballot>empty();
        for (var rater : event.couldVote()) {
            var ballot = ballots.getOrDefault(rater, Ballot.BLANK).disclosing(shownAt.keySet(), candidates);
            if (!ballot.isBlank()) disclosed = disclosed.plus(rater, ballot);
        }
        return new Disclosure(
                Set.copyOf(event.criteria()),
                Collections.unmodifiableMap(shownAt),
                event.couldVote(),
                event.contenders(),
                disclosed);
    }

    /** Whether all seven criteria are revealed, and with them the dots. */
    boolean isWhole() {
        return shownAt.size() == Criterion.COUNT;
    }

    /** When the last ballot closed that is in it. */
    Instant at() {
        return Collections.max(shownAt.values());
    }

    /** When the first ballot closed that is in it: what the team learned since is in none of its older answers. */
    Instant oldest() {
        return Collections.min(shownAt.values());
    }

    /** How many answered something that is shown. */
    int voted() {
        return ballots.size();
    }

    /** Whether somebody gave points on all seven criteria. */
    boolean isScored(CandidateId candidate) {
        return ballots.values().stream()
                .map(ballot -> ballot.card(candidate))
                .anyMatch(card -> card.size() == Criterion.COUNT && !card.containsValue(Rating.DONT_KNOW));
    }

    /** The scorecards, as the scoring wants them. */
    Ballots scorecards() {
        var cards = ballots.entrySet().stream()
                .flatMap(ballot -> ballot.getValue().ratings().entrySet().stream()
                        .map(card -> new Scorecard(
                                rater(ballot.getKey()),
                                new MarketId(card.getKey().value()),
                                card.getValue())))
                .toList();
        return new Ballots(
                new HashSet<>(couldVote).stream().map(Disclosure::rater).toList(),
                contenders.stream().map(Contender::market).toList(),
                cards);
    }

    List<DotTotal> dots() {
        return DotTotal.of(
                contenders.stream().map(Contender::market).toList(),
                ballots.values().stream().map(Disclosure::dots).toList());
    }

    private static RaterId rater(ParticipantId id) {
        return new RaterId(id.value());
    }

    private static Map<MarketId, Integer> dots(Ballot ballot) {
        var dots = new HashMap<MarketId, Integer>();
        ballot.dots().forEach((candidate, count) -> dots.put(new MarketId(candidate.value()), count));
        return dots;
    }
}
