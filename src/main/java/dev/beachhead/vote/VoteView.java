package dev.beachhead.vote;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;

/** The vote: how it is started, one's own secret ballot, and what the reveal says. Nobody else's ballot ever gets here. */
@StyleSheet("context://ui/vote.css")
@JavaScript("context://ui/vote.js")
final class VoteView extends StationView {
    private final StationHead head = new StationHead("vote");
    private final Paragraph empty = new Paragraph();
    private final StartPanel start;
    private final RoundPanel round;
    private final BallotPanel ballot;
    private final CriterionPanel criteria;
    private final ResultPanel result;
    private final WeightsPanel weights;

    VoteView(Desk desk) {
        super("vote");
        start = new StartPanel(desk);
        round = new RoundPanel(desk);
        ballot = new BallotPanel(desk);
        criteria = new CriterionPanel();
        result = new ResultPanel();
        weights = new WeightsPanel(desk);
        empty.addClassName("empty");
        add(head, empty, start, round, ballot, criteria, result, weights);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var vote = room.state(Vote.class);
        boolean frozen = room.state(Brainstorm.class).isFrozen();
        boolean begun = vote.stage() != Stage.NOT_STARTED;
        head.render(viewer);
        empty.setVisible(!begun && !(frozen && viewer.leads()));
        empty.setText(getTranslation(frozen ? "vote.waiting" : "vote.freeze-first"));
        start.setVisible(!begun && frozen && viewer.leads());
        round.render(room, viewer);
        ballot.render(room, viewer);
        criteria.render(vote);
        result.render(room);
        weights.render(vote, viewer);
    }
}
