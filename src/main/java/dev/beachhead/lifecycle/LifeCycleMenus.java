package dev.beachhead.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
import dev.beachhead.lifecycle.LifeCycleCommand.CopyStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.RemoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.RestoreStep;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Balloon;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.NoteCard;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Everything that can be done with a step or a stage, for those who do not drag. */
final class LifeCycleMenus {
    private static final int EXCERPT = 48;

    private final Desk desk;
    private final LaneBoard<StepFace, NoteCard> board;
    private final Consumer<StepId> open;

    /** @param open opens a step beside the board */
    LifeCycleMenus(Desk desk, LaneBoard<StepFace, NoteCard> board, Consumer<StepId> open) {
        this.desk = desk;
        this.board = board;
        this.open = open;
    }

    void openCard(UUID market, String key) {
        StepFace.step(key).flatMap(id -> journey(market).step(id)).ifPresent(step -> openStep(market, key, step));
    }

    void remove(UUID market, String key) {
        if (desk.viewer().works()) StepFace.step(key).ifPresent(id -> desk.send(new RemoveStep(market, id)));
    }

    /** A field for new steps of a stage, beneath its question; it stays open for the next one. */
    void openComposer(UUID market, String lane) {
        if (!desk.viewer().works()) return;
        StagePlace.parse(lane).ifPresent(place -> board.lane(lane).ifPresent(target -> compose(market, place, target)));
    }

    void openRemoved(UUID market, Component target) {
        var menu = new CardMenu(target, t("lifecycle.removed.restore"), () -> {}).group(t("lifecycle.removed.restore"));
        journey(market)
                .removedInOrder()
                .forEach(step -> menu.item(
                        "restore",
                        Texts.excerpt(step.what().text(), EXCERPT),
                        () -> desk.send(new RestoreStep(market, step.id()))));
        menu.open();
    }

    private void compose(UUID market, StagePlace place, Component target) {
        var stage = t(place.stage().title().key());
        var text = new LiveText(desk, "lifecycle:new:" + place.key(), "field-new-step", t("lifecycle.add", stage))
                .labelHidden()
                .placeholder(t("lifecycle.add.hint"))
                .enterSends()
                .composer()
                .focusNow()
                .onSave((base, typed) ->
                        desk.attempt(new AddStep(market, StepId.next(), place.course(), place.stage(), typed)));
        var add = new NativeButton(t("lifecycle.add.action"));
        add.addClassNames("btn", "primary");
        add.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-submit", true)
                .setAttribute("data-testid", "action-add-step");
        var composer = new Div(text, add);
        composer.addClassNames("composer", "stack");
        var question = new Paragraph(t("lifecycle.stage." + place.stage().key() + ".question"));
        question.addClassName("quiet");
        new Balloon(target, stage, () -> desk.edits(Optional.empty()))
                .with(question, composer)
                .open();
    }

    private void openStep(UUID market, String key, Step step) {
        var menu = new CardMenu(board.card(key).orElseThrow(), t("lifecycle.card.menu"), () -> board.focusCard(key));
        var subject = new Subject("lifecycle", key);
        if (!desk.viewer().works()) {
            menu.openForReading(desk, subject, step.what().text());
            return;
        }
        var id = step.id();
        menu.item("edit", t("lifecycle.card.edit"), () -> open.accept(id));
        var there = journey(market).steps(step.course(), step.stage());
        int at = there.indexOf(step);
        if (at > 0) menu.item("up", t("lifecycle.card.up"), () -> place(market, step, Optional.of(there.get(at - 1))));
        if (at < there.size() - 1)
            menu.item(
                    "down",
                    t("lifecycle.card.down"),
                    () -> place(market, step, there.stream().skip(at + 2L).findFirst()));
        var other = t(step.course().other().title().key());
        menu.item("copy", t("lifecycle.card.copy", other), () -> desk.send(new CopyStep(market, id, StepId.next())));
        menu.group(t("lifecycle.card.move"));
        for (var stage : Stage.values())
            if (stage != step.stage())
                menu.item(
                        "move-" + stage.key(),
                        stage.number() + " " + t(stage.title().key()),
                        () -> desk.send(new MoveStep(market, id, step.course(), stage, Optional.empty())));
        menu.group("");
        desk.addTo(menu, subject, step.what().text());
        menu.danger("remove", t("lifecycle.card.remove"), () -> desk.send(new RemoveStep(market, id)));
        menu.open();
    }

    private void place(UUID market, Step step, Optional<Step> before) {
        desk.send(new MoveStep(market, step.id(), step.course(), step.stage(), before.map(Step::id)));
    }

    private Journey journey(UUID market) {
        return desk.room().state(LifeCycle.class).journey(market);
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
