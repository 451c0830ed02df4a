package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.funnel.FunnelCommand.EditReason;
import dev.beachhead.funnel.FunnelCommand.LinkEvidence;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.UnlinkEvidence;
import dev.beachhead.funnel.FunnelEvent.EvidenceLinked;
import dev.beachhead.funnel.FunnelEvent.EvidenceUnlinked;
import dev.beachhead.funnel.FunnelEvent.ReasonEdited;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Telling;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was answered is reworded together, and evidence for it is linked later. */
class AnswersTest extends FunnelFixture {
    private static final Gate FIRST = Gate.GROWS_TENFOLD;

    @BeforeEach
    void answerTheFirstGate() {
        accepted(ada, new PassGate(toys, FIRST, Answers.at(FIRST, "more children")));
    }

    @Test
    void editsOfDifferentWordsAreJoined() {
        accepted(ada, edit("more children", "many more children"));
        assertThat(accepted(lin, edit("more children", "more rich children")))
                .containsExactly(new ReasonEdited(toys, FIRST, "many more rich children", false));
        assertThat(answer().who()).isEqualTo(ada);
        assertThat(answer().reason().by()).contains(lin);
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.reason-edited", "Toys", lane("grows-tenfold")));
    }

    @Test
    void whereEditsOverlapTheLaterStandsTheEarlierIsKeptAndItsAuthorIsTold() {
        room.wait(Duration.ofMinutes(5));
        accepted(ada, edit("more children", "more parents"));
        assertThat(accepted(lin, edit("more children", "more collectors")))
                .containsExactly(new ReasonEdited(toys, FIRST, "more collectors", true));
        assertThat(answer().reason().earlier().getFirst().text()).isEqualTo("more parents");
        assertThat(room.newest())
                .isEqualTo(Telling.of("funnel.activity.reason-overlap", "Toys", lane("grows-tenfold"))
                        .to(ada));
    }

    @Test
    void whoDisplacesTheirOwnWordsIsNotTold() {
        accepted(ada, edit("more children", "more parents"));
        accepted(ada, edit("more children", "more collectors"));
        assertThat(room.tellings()).allMatch(telling -> telling.to().isEmpty());
    }

    @Test
    void oneSittingOfOnePersonIsOneSentence() {
        accepted(lin, edit("more children", "more children now"));
        int told = room.tellings().size();
        accepted(lin, edit("more children now", "more children now and then"));
        assertThat(room.tellings()).hasSize(told);
        accepted(ada, edit("more children now and then", "more children then"));
        assertThat(room.tellings()).hasSize(told + 1);
        room.wait(Duration.ofMinutes(3));
        accepted(lin, edit("more children then", "children then"));
        assertThat(room.tellings()).hasSize(told + 2);
    }

    @Test
    void aReasonIsNeverEmptyNorTooLongNotEvenTogether() {
        assertThat(refused(lin, edit("more children", " ")))
                .isEqualTo(new Rejection.Invalid("reason", "funnel.reason-empty", List.of()));
        assertThat(refused(lin, edit("more children", "x".repeat(501))))
                .isEqualTo(new Rejection.Invalid("reason", "funnel.reason-too-long", List.of(500, 501)));
        accepted(ada, edit("more children", "a".repeat(400) + " more children"));
        assertThat(refused(lin, edit("more children", "more children " + "b".repeat(400)))
                        .arguments())
                .containsExactly(500, 815);
    }

    @Test
    void anUnchangedReasonIsNoEvent() {
        assertThat(accepted(lin, edit("more children", " more children"))).isEmpty();
    }

    @Test
    void theReasonOfAParkedSegmentIsTheOneThatParkedIt() {
        accepted(ada, new MoveBack(toys, Lane.CANDIDATES));
        accepted(ada, new Park(toys, FIRST, "fewer children"));
        accepted(lin, edit("fewer children", "ever fewer children"));
        assertThat(answer().verdict()).isEqualTo(Verdict.NO);
        assertThat(answer().reason().text()).isEqualTo("ever fewer children");
        assertThat(segment(toys).answers().values())
                .extracting(kept -> kept.reason().text())
                .containsExactly("more children");
    }

    @Test
    void theOtherAnswersOfAParkedSegmentCanBeRewordedToo() {
        accepted(ada, new Park(toys, Gate.SERVES_A_GOAL, "no goal"));
        accepted(lin, edit("more children", "many more children"));
        assertThat(answer().reason().text()).isEqualTo("many more children");
        assertThat(reason(toys, Gate.SERVES_A_GOAL)).isEqualTo("no goal");
    }

    @Test
    void whatWasNotAnsweredCannotBeReworded() {
        assertGateOpen(refused(lin, new EditReason(toys, Gate.ESSENTIAL, "", "Other")), "Toys", Gate.ESSENTIAL);
        assertGateOpen(refused(lin, new EditReason(shoes, FIRST, "", "Other")), "Shoes", FIRST);
    }

    @Test
    void anEditLeavesTheConfirmationAsItIs() {
        accepted(ada, new MoveBack(toys, Lane.CANDIDATES));
        accepted(lin, edit("more children", "many more children"));
        assertThat(confirmation(toys, FIRST)).contains(Confirmation.TO_CONFIRM);
    }

    @Test
    void evidenceIsLinkedAndUnlinkedLater() {
        var report = Answers.evidence(" Analyst\nreport ");
        var clean = new Evidence(report.id(), "Analyst report");
        assertThat(accepted(lin, new LinkEvidence(toys, FIRST, report)))
                .containsExactly(new EvidenceLinked(toys, FIRST, clean));
        assertThat(answer().evidence()).containsExactly(clean);
        assertThat(answer().lacksEvidence()).isFalse();
        assertThat(room.newest())
                .isEqualTo(
                        Telling.of("funnel.activity.evidence-linked", "Toys", lane("grows-tenfold"), "Analyst report"));
        assertThat(accepted(ada, new LinkEvidence(toys, FIRST, report))).isEmpty();
        accepted(ada, new LinkEvidence(toys, FIRST, Answers.evidence("Interview 14")));
        assertThat(accepted(ada, new UnlinkEvidence(toys, FIRST, report.id())))
                .containsExactly(new EvidenceUnlinked(toys, FIRST, report.id()));
        assertThat(answer().evidence()).extracting(Evidence::label).containsExactly("Interview 14");
        assertThat(accepted(ada, new UnlinkEvidence(toys, FIRST, report.id()))).isEmpty();
        assertThat(room.newest())
                .isEqualTo(Telling.of("funnel.activity.evidence-unlinked", "Toys", lane("grows-tenfold")));
    }

    @Test
    void anAnswerTakesTwentyPiecesOfEvidence() {
        for (int i = 1; i <= 20; i++) accepted(lin, new LinkEvidence(toys, FIRST, Answers.evidence("Interview " + i)));
        assertThat(refused(lin, new LinkEvidence(toys, FIRST, Answers.evidence("One more"))))
                .isEqualTo(new Rejection.Invalid("evidence", "funnel.too-much-evidence", List.of(20)));
    }

    @Test
    void evidenceNeedsALabel() {
        assertThat(refused(lin, new LinkEvidence(toys, FIRST, Answers.evidence(" ")))
                        .key())
                .isEqualTo("funnel.evidence-empty");
    }

    private EditReason edit(String base, String text) {
        return new EditReason(toys, FIRST, base, text);
    }

    private GateAnswer answer() {
        return segment(toys).answer(FIRST).orElseThrow();
    }
}
