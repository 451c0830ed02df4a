package dev.beachhead.vote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.NextCriterion;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.StartAgain;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import dev.beachhead.vote.VoteCommand.UnmarkReady;
import java.util.Optional;

/** Where the round is: counts and ready marks while it is secret, and the facilitator's way on. */
final class RoundPanel extends Div {
    private final Chip where = new Chip("", Chip.Tone.FIGURE);
    private final Chip secret = new Chip("", Chip.Tone.OPEN);
    private final Paragraph turnout = new Paragraph();
    private final Paragraph thin = new Paragraph();
    private final Action ready;
    private final Action unready;
    private final Action reveal;
    private final Action again;
    private final Action next;
    private final Action nextRound;
    private final Action nextByCriterion;

    RoundPanel(Desk desk) {
        addClassNames("card", "row", "round-panel");
        turnout.addClassName("grow");
        turnout.getElement().setAttribute("role", "status").setAttribute("data-testid", "turnout");
        thin.addClassName("fine");
        ready = new Action(
                "ready", getTranslation("vote.ready"), Action.Weight.NORMAL, () -> desk.send(new MarkReady()));
        unready = new Action(
                "unready", getTranslation("vote.unready"), Action.Weight.QUIET, () -> desk.send(new UnmarkReady()));
        reveal = new Action(
                "reveal-votes", getTranslation("vote.reveal"), Action.Weight.PRIMARY, () -> desk.send(new Reveal()));
        again = new Action(
                "rate-again", getTranslation("vote.again"), Action.Weight.NORMAL, () -> desk.send(new StartAgain()));
        next = new Action(
                "next-criterion",
                getTranslation("vote.next-criterion"),
                Action.Weight.PRIMARY,
                () -> desk.send(new NextCriterion()));
        nextRound = new Action(
                "next-round",
                getTranslation("vote.next-round"),
                Action.Weight.NORMAL,
                () -> desk.send(new StartNextRound(RunMode.ALL_AT_ONCE)));
        nextByCriterion = new Action(
                "next-round-by-criterion",
                getTranslation("vote.next-round.by-criterion"),
                Action.Weight.QUIET,
                () -> desk.send(new StartNextRound(RunMode.CRITERION_BY_CRITERION)));
        add(where, secret, turnout, thin, unready, ready, again, nextByCriterion, nextRound, next, reveal);
    }

    void render(RoomState room, Viewer viewer) {
        var vote = room.state(Vote.class);
        boolean voting = vote.stage() == Stage.VOTING;
        boolean revealed = vote.stage() == Stage.REVEALED;
        setVisible(voting || revealed);
        where.setText(where(vote));
        secret.setText(getTranslation(voting ? "vote.secret" : "vote.revealed"));
        var counts = Turnout.of(room);
        turnout.setText(voting ? counts.map(this::said).orElse("") : "");
        thin.setText(counts.filter(Turnout::secrecyIsThin)
                .map(any -> getTranslation("vote.secrecy-thin"))
                .orElse(""));
        thin.setVisible(!thin.getText().isEmpty());
        ready.setVisible(voting && viewer.works() && !vote.isReady(viewer.id()));
        unready.setVisible(voting && viewer.works() && vote.isReady(viewer.id()));
        boolean byCriterion = vote.mode().equals(Optional.of(RunMode.CRITERION_BY_CRITERION));
        boolean more =
                byCriterion && vote.currentCriterion().flatMap(Criterion::next).isPresent();
        reveal.setVisible(voting && viewer.leads());
        again.setVisible(revealed && byCriterion && viewer.leads());
        next.setVisible(revealed && more && viewer.leads());
        nextRound.setVisible(revealed && !more && viewer.leads());
        nextByCriterion.setVisible(nextRound.isVisible());
    }

    private String where(Vote vote) {
        return vote.currentCriterion()
                .map(criterion -> getTranslation(
                        "vote.round.criterion", vote.round(), getTranslation("vote.criterion." + criterion.key())))
                .orElseGet(() -> getTranslation("vote.round", vote.round()));
    }

    private String said(Turnout counts) {
        return getTranslation(
                "vote.turnout",
                counts.complete(),
                counts.couldVote(),
                counts.dotsSpent(),
                counts.ready().size());
    }
}
