package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.fieldwork.FieldWorkCommand.SetGoal;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the team set itself, how often one step leads to the next, and the question that ends every talk. */
final class OutreachCard extends Aside {
    private final Map<GoalKind, GoalRow> goals = new EnumMap<>(GoalKind.class);
    private final Div rates = new Div();
    private final Reconciler<HitRates.Step, Div> steps =
            new Reconciler<>(step -> step.from().key(), step -> new Div(), this::draw);

    OutreachCard(Desk desk, Clock clock) {
        addClassNames("card", "fw-panel");
        getElement().setAttribute("aria-label", getTranslation("fieldwork.outreach"));
        add(new H2(getTranslation("fieldwork.goals")));
        for (var kind : GoalKind.values()) {
            var row = new GoalRow(desk, clock, kind);
            goals.put(kind, row);
            add(row);
        }
        var explained = new Paragraph(getTranslation("fieldwork.rates.text"));
        explained.addClassName("fine");
        var question = new Paragraph(getTranslation("fieldwork.referral.question"));
        question.addClassName("fw-said");
        add(
                new H2(getTranslation("fieldwork.rates")),
                explained,
                rates,
                new H2(getTranslation("fieldwork.referral")),
                question);
    }

    void render(FieldWork work, Viewer viewer) {
        goals.values().forEach(row -> row.render(work, viewer));
        steps.sync(rates, HitRates.of(work.contacts().values()));
    }

    private void draw(Div row, HitRates.Step step) {
        row.removeAll();
        row.addClassNames("row", "fw-rate");
        row.getElement().setAttribute("data-testid", "rate-" + step.to().key());
        var words = new Span(getTranslation("fieldwork.rate." + step.to().key()));
        words.addClassName("grow");
        var counts = new Span(getTranslation("fieldwork.rate.counts", step.passed(), step.reached()));
        counts.addClassName("fine");
        var share = new Span(
                step.rate().isEmpty()
                        ? "–"
                        : getTranslation(
                                "fieldwork.percent",
                                Math.round(100 * step.rate().getAsDouble())));
        share.addClassName("strong");
        row.add(words, counts, share);
    }

    /** One goal: how many, in which time, and how near. */
    private static final class GoalRow extends Div {
        private final Desk desk;
        private final Clock clock;
        private final GoalKind kind;
        private final DirectField count;
        private final Choice<Per> per;
        private final Span progress = new Span();
        private Per chosen = Per.WEEK;

        GoalRow(Desk desk, Clock clock, GoalKind kind) {
            this.desk = desk;
            this.clock = clock;
            this.kind = kind;
            addClassName("stack");
            count = new DirectField(
                    desk,
                    "field-goal-" + kind.key(),
                    "number",
                    getTranslation("fieldwork.goal." + kind.key()),
                    this::save);
            per = new Choice<>(
                    "per-" + kind.key(),
                    getTranslation("fieldwork.per"),
                    List.of(Per.values()),
                    Per::key,
                    value -> getTranslation("fieldwork.per." + value.key()),
                    this::choose);
            progress.addClassName("fine");
            progress.getElement().setAttribute("data-testid", "goal-" + kind.key());
            var line = new Div(count, per);
            line.addClassName("fw-line");
            add(line, progress);
        }

        void render(FieldWork work, Viewer viewer) {
            var goal = Optional.ofNullable(work.goals().get(kind));
            goal.ifPresent(one -> chosen = one.per());
            count.show(goal.map(one -> Integer.toString(one.count())).orElse(""));
            count.setReadOnly(!viewer.works());
            per.show(Optional.of(chosen));
            per.setEnabled(viewer.works());
            var words = goal.map(one -> GoalProgress.of(work, one, clock.instant()))
                    .map(one -> getTranslation(
                            "fieldwork.goal.progress." + one.goal().per().key(),
                            one.done(),
                            one.goal().count()))
                    .orElse("");
            Words.show(progress, words);
        }

        private Optional<Rejection> save(String typed) {
            int wanted = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : typed.isBlank() ? 0 : -1;
            return desk.attempt(new SetGoal(new Goal(kind, wanted, chosen)));
        }

        private void choose(Per wanted) {
            chosen = wanted;
            Optional.ofNullable(desk.room().state(FieldWork.class).goals().get(kind))
                    .ifPresent(goal -> desk.send(new SetGoal(new Goal(kind, goal.count(), wanted))));
        }
    }
}
