package dev.beachhead.funnel;

import dev.beachhead.funnel.FunnelCommand.AnswerCommand;
import dev.beachhead.funnel.FunnelCommand.EditReason;
import dev.beachhead.funnel.FunnelCommand.LinkEvidence;
import dev.beachhead.funnel.FunnelCommand.UnlinkEvidence;
import dev.beachhead.funnel.FunnelEvent.EvidenceLinked;
import dev.beachhead.funnel.FunnelEvent.EvidenceUnlinked;
import dev.beachhead.funnel.FunnelEvent.GatePassed;
import dev.beachhead.funnel.FunnelEvent.ReasonEdited;
import dev.beachhead.funnel.FunnelEvent.SegmentParked;
import dev.beachhead.room.Decision;
import dev.beachhead.room.TextMerge;
import dev.beachhead.room.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What an answer at a gate must hold: a written reason always, and what some gates ask beside it. */
final class AnswerRules {
    private AnswerRules() {}

    static Decision decide(Segment segment, AnswerCommand command) {
        var answer = segment.answer(command.gate());
        if (answer.isEmpty()) return FunnelRules.gateOpen(segment, command.gate());
        return switch (command) {
            case EditReason edit -> edit(answer.get(), edit);
            case LinkEvidence(var id, var gate, var evidence) -> link(id, gate, answer.get(), evidence);
            case UnlinkEvidence(var id, var gate, var evidence) ->
                answer.get().evidence(evidence).isEmpty()
                        ? Decision.accept()
                        : Decision.accept(new EvidenceUnlinked(id, gate, evidence));
        };
    }

    static Decision yes(Segment segment, Gate gate, Answer given) {
        var answer = new Answer(
                Texts.clean(given.reason()),
                given.evidence().stream().map(AnswerRules::cleaned).toList(),
                given.essential().filter(_ -> gate == Gate.ESSENTIAL),
                given.oneMarket().filter(_ -> gate == Gate.ONE_MARKET));
        return wrongReason(answer.reason())
                .or(() -> wrongEvidence(answer.evidence()))
                .or(() -> missing(segment, gate, answer))
                .orElseGet(() -> Decision.accept(new GatePassed(segment.id(), gate, answer)));
    }

    static Decision no(Segment segment, Gate gate, String given) {
        var reason = Texts.clean(given);
        return wrongReason(reason).orElseGet(() -> Decision.accept(new SegmentParked(segment.id(), gate, reason)));
    }

    /** What is wrong with a reason, which has been cleaned. A text of nothing but marks that nobody can see is empty too. */
    static Optional<Decision> wrongReason(String reason) {
        if (Texts.folded(reason).isEmpty()) return Optional.of(Decision.invalid("reason", "funnel.reason-empty"));
        int length = Texts.length(reason);
        if (length <= GateAnswer.LONGEST_REASON) return Optional.empty();
        return Optional.of(Decision.invalid("reason", "funnel.reason-too-long", GateAnswer.LONGEST_REASON, length));
    }

    private static Optional<Decision> missing(Segment segment, Gate gate, Answer answer) {
        return switch (gate) {
            case GROWS_TENFOLD, SERVES_A_GOAL, CAN_BE_FOUND -> Optional.empty();
            case ESSENTIAL ->
                answer.essential().isPresent()
                        ? Optional.empty()
                        : Optional.of(Decision.invalid("essential", "funnel.essential-missing"));
            case ONE_MARKET ->
                answer.oneMarket().isEmpty()
                        ? Optional.of(Decision.invalid("one-market", "funnel.one-market-missing"))
                        : answer.oneMarket()
                                .flatMap(OneMarket::broken)
                                .map(condition -> Decision.refuse("funnel.not-one-market", segment.name(), condition));
        };
    }

    private static Decision edit(GateAnswer answer, EditReason command) {
        var wanted = Texts.clean(command.text());
        var wrong = wrongReason(wanted);
        if (wrong.isPresent()) return wrong.get();
        var now = answer.reason().text();
        var merged = TextMerge.merge(Texts.clean(command.base()), now, wanted);
        var text = Texts.clean(merged.text());
        // Two edits that are each fine may leave too much together, or nothing.
        var wrongTogether = wrongReason(text);
        if (wrongTogether.isPresent()) return wrongTogether.get();
        if (text.equals(now)) return Decision.accept();
        return Decision.accept(new ReasonEdited(command.segment(), command.gate(), text, merged.overlap()));
    }

    private static Decision link(SegmentId id, Gate gate, GateAnswer answer, Evidence given) {
        if (answer.evidence(given.id()).isPresent()) return Decision.accept();
        if (answer.evidence().size() >= GateAnswer.MOST_EVIDENCE) return tooMuchEvidence();
        var evidence = cleaned(given);
        return wrongLabel(evidence).orElseGet(() -> Decision.accept(new EvidenceLinked(id, gate, evidence)));
    }

    private static Optional<Decision> wrongEvidence(List<Evidence> evidence) {
        if (evidence.size() > GateAnswer.MOST_EVIDENCE) return Optional.of(tooMuchEvidence());
        var seen = new HashSet<EvidenceId>();
        if (!evidence.stream().map(Evidence::id).allMatch(seen::add))
            return Optional.of(Decision.invalid("evidence", "funnel.evidence-twice"));
        return evidence.stream().flatMap(one -> wrongLabel(one).stream()).findFirst();
    }

    private static Optional<Decision> wrongLabel(Evidence evidence) {
        if (Texts.folded(evidence.label()).isEmpty())
            return Optional.of(Decision.invalid("evidence", "funnel.evidence-empty"));
        int length = Texts.length(evidence.label());
        if (length <= Evidence.LONGEST) return Optional.empty();
        return Optional.of(Decision.invalid("evidence", "funnel.evidence-too-long", Evidence.LONGEST, length));
    }

    private static Decision tooMuchEvidence() {
        return Decision.invalid("evidence", "funnel.too-much-evidence", GateAnswer.MOST_EVIDENCE);
    }

    private static Evidence cleaned(Evidence evidence) {
        return new Evidence(evidence.id(), Texts.cleanLine(evidence.label()));
    }
}
