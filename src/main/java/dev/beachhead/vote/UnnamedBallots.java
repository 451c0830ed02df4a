package dev.beachhead.vote;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Pseudonyms;
import dev.beachhead.room.Recorded;
import dev.beachhead.room.Stamp;
import dev.beachhead.vote.VoteEvent.BallotEvent;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.DotsPlaced;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.Rated;
import dev.beachhead.vote.VoteEvent.RatingCleared;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The vote's events as they may leave the server: what was revealed, and not who answered it. Each reveal is preceded by the answers it
 * showed, all at the moment of the reveal. Raters are numbered in the order of what they answered, which tells no more than the
 * answers themselves, and keep their number over the rounds, so that it can be seen who came nearer to whom. Whoever was the only one to
 * come or go between two rounds may still be found in what changed: the answers themselves tell that.
 */
final class UnnamedBallots {
    private final List<Recorded<VoteEvent>> journal;
    private final Map<Long, List<Recorded<BallotEvent>>> byReveal = new HashMap<>();
    private final Map<ParticipantId, ParticipantId> names = new HashMap<>();

    private UnnamedBallots(List<Recorded<VoteEvent>> journal) {
        this.journal = journal;
        collect();
        name();
    }

    static List<Recorded<VoteEvent>> in(List<Recorded<VoteEvent>> journal) {
        return new UnnamedBallots(journal).unnamed();
    }

    private void collect() {
        var shown = SealedBallots.shown(journal.stream()
                .map(one -> new SealedBallots.Written(one.stamp(), one.event()))
                .toList());
        var answers = new HashMap<Long, List<Recorded<BallotEvent>>>();
        for (var one : journal)
            if (one.event() instanceof BallotEvent ballot
                    && shown.containsKey(one.stamp().seq()))
                answers.computeIfAbsent(shown.get(one.stamp().seq()), any -> new ArrayList<>())
                        .add(new Recorded<>(one.stamp(), ballot));
        var known = new HashMap<SealedBallots.Answer, BallotEvent>();
        for (var one : journal) {
            switch (one.event()) {
                case VotingStarted _ -> known.clear();
                case NextRoundStarted(var _, var raters) ->
                    known.keySet().removeIf(answer -> !raters.contains(answer.rater()));
                case BallotsRevealed _ -> {
                    long seq = one.stamp().seq();
                    byReveal.put(seq, changing(answers.getOrDefault(seq, List.of()), known));
                }
                case VoteEvent _ -> {}
            }
        }
    }

    /** Without what shows the same as before: that somebody tried something out in between was never shown. */
    private static List<Recorded<BallotEvent>> changing(
            List<Recorded<BallotEvent>> answers, Map<SealedBallots.Answer, BallotEvent> known) {
        return answers.stream()
                .filter(one -> {
                    var answer = SealedBallots.answer(one.event(), one.stamp().actor());
                    var before = isBlank(one.event()) ? known.remove(answer) : known.put(answer, one.event());
                    return isBlank(one.event()) ? before != null : !one.event().equals(before);
                })
                .toList();
    }

    private static boolean isBlank(BallotEvent event) {
        return switch (event) {
            case Rated _ -> false;
            case RatingCleared _ -> true;
            case DotsPlaced(var _, var dots) -> dots == 0;
        };
    }

    private void name() {
        var keys = new HashMap<ParticipantId, String>();
        for (var rater : raters()) keys.put(rater, everythingOf(rater));
        // raters with the same key did the same in all rounds: whichever comes first, the file is the same
        var sorted = keys.entrySet().stream()
                .sorted(Map.Entry.<ParticipantId, String>comparingByValue()
                        .thenComparing(rater -> rater.getKey().value()))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < sorted.size(); i++) names.put(sorted.get(i), Pseudonyms.of(i + 1));
    }

    private Set<ParticipantId> raters() {
        var all = new HashSet<ParticipantId>();
        for (var one : journal) {
            all.addAll(named(one.event()).orElse(List.of()));
            byReveal.getOrDefault(one.stamp().seq(), List.of())
                    .forEach(ballot -> all.add(ballot.stamp().actor()));
        }
        return all;
    }

    private static Optional<List<ParticipantId>> named(VoteEvent event) {
        return switch (event) {
            case BallotsRevealed revealed -> Optional.of(revealed.couldVote());
            case NextRoundStarted next -> Optional.of(next.raters());
            case VoteEvent _ -> Optional.empty();
        };
    }

    private String everythingOf(ParticipantId rater) {
        return journal.stream()
                .filter(one -> named(one.event()).isPresent())
                .map(one -> (named(one.event()).orElseThrow().contains(rater) ? "+" : "-")
                        + answersOf(rater, one.stamp().seq()).stream()
                                .map(UnnamedBallots::key)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private List<BallotEvent> answersOf(ParticipantId rater, long reveal) {
        return byReveal.getOrDefault(reveal, List.of()).stream()
                .filter(one -> one.stamp().actor().equals(rater))
                .map(Recorded::event)
                .sorted(Comparator.comparing(UnnamedBallots::key))
                .toList();
    }

    private static String key(BallotEvent event) {
        return switch (event) {
            case Rated(var candidate, var criterion, var rating) -> candidate + "/" + criterion + "=" + rating;
            case RatingCleared(var candidate, var criterion) -> candidate + "/" + criterion + "=";
            case DotsPlaced(var candidate, var dots) -> candidate + "/dots=" + dots;
        };
    }

    private List<Recorded<VoteEvent>> unnamed() {
        var leaving = new ArrayList<Recorded<VoteEvent>>();
        for (var one : journal) {
            switch (one.event()) {
                case BallotEvent _ -> {}
                case BallotsRevealed(var criteria, var couldVote, var contenders) -> {
                    addAnswers(one.stamp(), leaving);
                    leaving.add(
                            new Recorded<>(one.stamp(), new BallotsRevealed(criteria, unnamed(couldVote), contenders)));
                }
                case NextRoundStarted(var mode, var raters) ->
                    leaving.add(new Recorded<>(one.stamp(), new NextRoundStarted(mode, unnamed(raters))));
                case VoteEvent public_ -> leaving.add(new Recorded<>(one.stamp(), public_));
            }
        }
        return List.copyOf(leaving);
    }

    private void addAnswers(Stamp reveal, List<Recorded<VoteEvent>> leaving) {
        var raters = new TreeSet<ParticipantId>(
                Comparator.comparing(rater -> name(rater).value()));
        byReveal.getOrDefault(reveal.seq(), List.of())
                .forEach(one -> raters.add(one.stamp().actor()));
        for (var rater : raters)
            for (var answer : answersOf(rater, reveal.seq()))
                leaving.add(new Recorded<>(new Stamp(reveal.seq(), name(rater), reveal.at()), answer));
    }

    private List<ParticipantId> unnamed(Collection<ParticipantId> raters) {
        return raters.stream()
                .map(this::name)
                .sorted(Comparator.comparing(ParticipantId::value))
                .toList();
    }

    private ParticipantId name(ParticipantId rater) {
        return names.getOrDefault(rater, Pseudonyms.NOBODY);
    }
}
