package dev.beachhead.vote;

import dev.beachhead.ui.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in words what a round's figures mean for the choice. It names no rater. */
public final class Findings {
    private final Reader reader;
    private final Locale locale;
    private final RoundResult result;
    private final VoteResult scores;
    private final Optional<Convergence> convergence;

    /** Words in the reader's language. */
    @FunctionalInterface
    public interface Reader {
        String say(String key, Object... arguments);
    }

    public Findings(Reader reader, Locale locale, RoundResult result, Optional<Convergence> convergence) {
        this.reader = reader;
        this.locale = locale;
        this.result = result;
        this.scores = result.scores();
        this.convergence = convergence;
    }

    public List<Finding> all() {
        var findings = new ArrayList<Finding>();
        findings.add(agreement());
        findings.add(switching());
        findings.add(talkFirst());
        scores.leaveOneOut().map(this::withoutEach).ifPresent(findings::add);
        others().ifPresent(findings::add);
        convergence.map(this::converged).ifPresent(findings::add);
        return findings;
    }

    private Finding agreement() {
        var title = t("vote.finding.agreement");
        return scores.agreement()
                .map(w -> new Finding(
                        "agreement",
                        title,
                        Optional.of("W = " + Written.decimal(w.w(), 2, locale)),
                        List.of(
                                t("vote.agreement." + w.words().key()),
                                t("vote.finding.agreement.over", w.raters(), w.markets()))))
                .orElseGet(() -> new Finding("agreement", title, Optional.empty(), List.of(t("vote.agreement.none"))));
    }

    private Finding switching() {
        var lines = new ArrayList<String>();
        if (scores.leaders().size() > 1) lines.add(t("vote.finding.switch.tie", names(scores.leaders())));
        else
            for (var sensitivity : scores.sensitivity()) {
                sensitivity.below().ifPresent(to -> lines.add(switching("vote.finding.switch.below", sensitivity, to)));
                sensitivity.above().ifPresent(to -> lines.add(switching("vote.finding.switch.above", sensitivity, to)));
            }
        if (lines.isEmpty()) lines.add(t("vote.finding.switch.none"));
        return new Finding("switch", t("vote.finding.switch"), Optional.empty(), lines);
    }

    private String switching(String key, WinnerSensitivity from, SwitchingWeight to) {
        return t(
                key,
                t("vote.criterion." + from.criterion().key()),
                percent(from.weight()),
                percent(to.weight()),
                names(to.leaders()));
    }

    private Finding talkFirst() {
        var lines = scores.talkFirst().stream().map(this::talkFirst).toList();
        return new Finding(
                "talk",
                t("vote.finding.talk"),
                Optional.empty(),
                lines.isEmpty() ? List.of(t("vote.finding.talk.none")) : lines);
    }

    private String talkFirst(TalkFirst cell) {
        return t(
                cell.leaderChanging() > 0 ? "vote.finding.talk.cell" : "vote.finding.talk.spread",
                t("vote.criterion." + cell.criterion().key()),
                result.nameOf(cell.market()),
                percent(cell.leaderChanging()));
    }

    private Finding withoutEach(LeaveOneOut without) {
        var line = without.staysFirst()
                ? t("vote.finding.without.stays")
                : t("vote.finding.without.changes", without.changing(), without.raters());
        return new Finding("without", t("vote.finding.without"), Optional.empty(), List.of(line));
    }

    /** Only worth a word when another way of counting says something else. */
    private Optional<Finding> others() {
        var lines = new ArrayList<String>();
        if (scores.headToHeadSays() == SecondOpinion.CONTRADICTS)
            scores.headToHead()
                    .condorcetWinner()
                    .ifPresent(winner -> lines.add(t("vote.finding.others.condorcet", result.nameOf(winner))));
        if (scores.headToHeadSays() == SecondOpinion.NONE && scores.markets().size() > 1)
            lines.add(t("vote.finding.others.cycle"));
        if (scores.bordaSays() == SecondOpinion.CONTRADICTS)
            scores.borda().ifPresent(borda -> lines.add(t("vote.finding.others.borda", names(borda.leaders()))));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding("others", t("vote.finding.others"), Optional.empty(), lines));
    }

    private Finding converged(Convergence change) {
        var closer = names(change.markets().stream()
                .filter(MarketConvergence::converged)
                .map(MarketConvergence::market)
                .toList());
        var lines = new ArrayList<String>();
        lines.add(closer.isEmpty() ? t("vote.finding.converged.none") : t("vote.finding.converged.markets", closer));
        change.markets().stream()
                .filter(market -> market.placesGained().orElse(0) != 0)
                .forEach(market -> lines.add(t(
                        "vote.finding.converged.moved",
                        result.nameOf(market.market()),
                        market.placesGained().orElse(0),
                        Math.abs(market.placesGained().orElse(0)))));
        return new Finding("converged", t("vote.finding.converged"), Optional.empty(), lines);
    }

    private String names(List<MarketId> markets) {
        return Listing.of(markets.stream().map(result::nameOf).toList(), locale);
    }

    private String percent(double share) {
        return Written.percent(share, 1, locale);
    }

    private String t(String key, Object... arguments) {
        return reader.say(key, arguments);
    }
}
