package dev.beachhead.vote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import dev.beachhead.vote.VoteCommand.ClearRating;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One's own ballot: one market at a time over all criteria, or one criterion over all markets, and the dots. */
final class BallotPanel extends Div {
    private final Desk desk;
    private final H2 title = new H2();
    private final Span place = new Span();
    private final Div progress = new Div();
    private final Div rows = new Div();
    private final Div dots = new Div();
    private final Paragraph left = new Paragraph();
    private final Div body = new Div();
    private final Action back;
    private final Action forth;
    private final NativeButton hide = new NativeButton();
    private final Reconciler<RatingRow.Face, RatingRow> ratings;
    private final Reconciler<DotsRow.Face, DotsRow> dotRows;
    private int market;
    private boolean hidden;

    BallotPanel(Desk desk) {
        this.desk = desk;
        addClassName("ballot");
        ratings = new Reconciler<>(RatingRow.Face::key, RatingRow::new, RatingRow::draw);
        dotRows = new Reconciler<>(DotsRow.Face::key, face -> new DotsRow(face, this::place), DotsRow::draw);
        back = new Action("previous-market", getTranslation("vote.back"), Action.Weight.NORMAL, () -> turn(-1));
        forth = new Action("next-market", getTranslation("vote.forth"), Action.Weight.PRIMARY, () -> turn(1));
        hide.addClassNames("btn", "quiet");
        hide.getElement().setAttribute("type", "button").setAttribute("data-testid", "action-hide-ballot");
        hide.addClickListener(event -> {
            hidden = !hidden;
            render(desk.room(), desk.viewer());
        });
        place.addClassName("quiet");
        title.getElement().setAttribute("dir", "auto");
        rows.addClassName("rating-rows");
        rows.getElement()
                .addEventListener(
                        "click",
                        event -> rate(event.getEventData().path(PRESSED).asString("")))
                .addEventData(PRESSED)
                .setFilter("!!event.target.closest('[data-rate]')");
        dots.addClassName("dot-rows");
        var turning = new Div(back, forth);
        turning.addClassNames("row", "turning");
        var scorecard = new Div(rows, turning);
        scorecard.addClassName("scorecard");
        var dotPanel = new Div(new H2(getTranslation("vote.dots")), left, dots);
        dotPanel.addClassNames("card", "dots-panel");
        left.addClassName("quiet");
        left.getElement().setAttribute("role", "status");
        body.add(scorecard, dotPanel);
        body.addClassName("ballot-body");
        var top = new Div(title, place, hide);
        top.addClassNames("row", "ballot-top");
        title.addClassName("grow");
        progress.addClassNames("bar", "progress");
        add(top, progress, body);
    }

    private static final String PRESSED = "event.target.closest('[data-rate]').dataset.rate";

    void render(RoomState room, Viewer viewer) {
        var vote = room.state(Vote.class);
        var candidates = room.state(Brainstorm.class).candidates();
        setVisible(vote.stage() == Stage.VOTING && viewer.works() && !candidates.isEmpty());
        if (!isVisible()) return;
        hide.setText(getTranslation(hidden ? "vote.ballot.show" : "vote.ballot.hide"));
        body.setVisible(!hidden);
        var sheet = vote.ballotOf(viewer.id());
        market = Math.clamp(market, 0, candidates.size() - 1);
        var criterion = vote.currentCriterion();
        drawTop(criterion, candidates, sheet, vote);
        if (hidden) return;
        ratings.sync(
                rows,
                criterion
                        .map(one -> byMarket(one, candidates, sheet))
                        .orElseGet(() -> byCriterion(candidates.get(market), sheet)));
        boolean turning = criterion.isEmpty();
        back.setVisible(turning && market > 0);
        forth.setVisible(turning && market < candidates.size() - 1);
        drawDots(vote, candidates, sheet);
    }

    private void drawTop(Optional<Criterion> criterion, List<Candidate> candidates, BallotSheet sheet, Vote vote) {
        if (criterion.isPresent()) {
            title.setText(getTranslation("vote.criterion." + criterion.get().key() + ".question"));
            place.setText("");
            progress.setVisible(false);
        } else {
            title.setText(candidates.get(market).name());
            long done = candidates.stream()
                    .filter(one -> sheet.answered(one.id(), vote.openCriteria())
                            == vote.openCriteria().size())
                    .count();
            place.setText(getTranslation("vote.place", market + 1, candidates.size(), done));
            progress.setVisible(true);
            progress.getStyle().set("--v", Long.toString(100 * done / candidates.size()));
        }
    }

    private List<RatingRow.Face> byCriterion(Candidate candidate, BallotSheet sheet) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new RatingRow.Face(
                        candidate.id(),
                        criterion,
                        getTranslation("vote.criterion." + criterion.key()),
                        getTranslation("vote.criterion." + criterion.key() + ".question"),
                        sheet.rating(candidate.id(), criterion)))
                .toList();
    }

    private List<RatingRow.Face> byMarket(Criterion criterion, List<Candidate> candidates, BallotSheet sheet) {
        return candidates.stream()
                .map(candidate -> new RatingRow.Face(
                        candidate.id(),
                        criterion,
                        candidate.name(),
                        candidate.endUser(),
                        sheet.rating(candidate.id(), criterion)))
                .toList();
    }

    private void drawDots(Vote vote, List<Candidate> candidates, BallotSheet sheet) {
        var rules = vote.dotRules();
        int spent = sheet.dotsSpent(candidates.stream().map(Candidate::id).toList());
        dots.getParent().ifPresent(panel -> panel.setVisible(vote.takesDots()));
        left.setText(getTranslation("vote.dots.left", rules.budget() - spent, rules.cap()));
        dotRows.sync(
                dots,
                candidates.stream()
                        .map(candidate -> face(candidate, sheet, rules, spent))
                        .toList());
    }

    private static DotsRow.Face face(Candidate candidate, BallotSheet sheet, DotRules rules, int spent) {
        int lying = sheet.dotsOn(candidate.id());
        return new DotsRow.Face(candidate.id(), candidate.name(), lying, lying < rules.cap() && spent < rules.budget());
    }

    private void turn(int step) {
        market += step;
        render(desk.room(), desk.viewer());
        rows.getElement()
                .executeJs(
                        "this.querySelector('button')?.focus(); this.closest('.ballot').scrollIntoView({block: 'start'})");
    }

    /** Pressing the chosen answer again takes it back. */
    private void rate(String pressed) {
        var parts = pressed.split("\\|", -1);
        if (parts.length != 3) return;
        var candidate = CandidateId.parse(parts[0]);
        var criterion = Arrays.stream(Criterion.values())
                .filter(one -> one.key().equals(parts[1]))
                .findFirst();
        var rating = Arrays.stream(Rating.values())
                .filter(one -> one.name().equals(parts[2]))
                .findFirst();
        if (candidate.isEmpty() || criterion.isEmpty() || rating.isEmpty()) return;
        var before =
                desk.room().state(Vote.class).ballotOf(desk.viewer().id()).rating(candidate.get(), criterion.get());
        desk.send(
                before.equals(rating)
                        ? new ClearRating(candidate.get(), criterion.get())
                        : new Rate(candidate.get(), criterion.get(), rating.get()));
    }

    private void place(CandidateId candidate, int more) {
        var lying = desk.room().state(Vote.class).ballotOf(desk.viewer().id()).dotsOn(candidate);
        desk.send(new PlaceDots(candidate, lying + more));
    }
}
