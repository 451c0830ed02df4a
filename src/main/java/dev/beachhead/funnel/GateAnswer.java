package dev.beachhead.funnel;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a segment's team answered at one gate.
 *
 * @param verdict yes leads on; no parks the segment
 * @param reason 1 to {@link #LONGEST_REASON} characters
 * @param evidence what speaks for it, at most {@link #MOST_EVIDENCE}
 * @param essential present for a yes at {@link Gate#ESSENTIAL}
 * @param oneMarket present for a yes at {@link Gate#ONE_MARKET}, where all three hold
 * @param who gave the answer; those who changed its wording since stand in the reason
 */
public record GateAnswer(
        Verdict verdict,
        SharedText reason,
        List<Evidence> evidence,
        Optional<Essential> essential,
        Optional<OneMarket> oneMarket,
        ParticipantId who,
        Instant when,
        Confirmation confirmation) {
    /** The most characters of a reason, as a person counts them. */
    public static final int LONGEST_REASON = 500;

    public static final int MOST_EVIDENCE = 20;

    public GateAnswer {
        evidence = List.copyOf(evidence);
    }

    static GateAnswer yes(Answer answer, Stamp stamp) {
        return new GateAnswer(
                Verdict.YES,
                SharedText.of(answer.reason(), stamp),
                answer.evidence(),
                answer.essential(),
                answer.oneMarket(),
                stamp.actor(),
                stamp.at(),
                Confirmation.CONFIRMED);
    }

    static GateAnswer no(String reason, Stamp stamp) {
        return new GateAnswer(
                Verdict.NO,
                SharedText.of(reason, stamp),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                stamp.actor(),
                stamp.at(),
                Confirmation.CONFIRMED);
    }

    public boolean isConfirmed() {
        return confirmation == Confirmation.CONFIRMED;
    }

    /** Whether a reason still stands on its own: it is shown as "no evidence yet". */
    public boolean lacksEvidence() {
        return evidence.isEmpty();
    }

    public Optional<Evidence> evidence(EvidenceId id) {
        return evidence.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    GateAnswer with(Confirmation newConfirmation) {
        return new GateAnswer(verdict, reason, evidence, essential, oneMarket, who, when, newConfirmation);
    }

    GateAnswer reworded(String newReason, boolean overlapped, Stamp stamp) {
        return new GateAnswer(
                verdict,
                reason.edited(newReason, overlapped, stamp),
                evidence,
                essential,
                oneMarket,
                who,
                when,
                confirmation);
    }

    GateAnswer linked(Evidence added) {
        return with(Stream.concat(evidence.stream(), Stream.of(added)).toList());
    }

    GateAnswer unlinked(EvidenceId removed) {
        return with(evidence.stream().filter(one -> !one.id().equals(removed)).toList());
    }

    private GateAnswer with(List<Evidence> newEvidence) {
        return new GateAnswer(verdict, reason, newEvidence, essential, oneMarket, who, when, confirmation);
    }
}
