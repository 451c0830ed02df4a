package dev.beachhead.funnel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Action.Weight;
import dev.beachhead.ui.Balloon;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.LiveText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One gate's question beside the card: one reason, and yes or no. */
final class GateForm {
    /** What the user was about to do; that button stands out. */
    enum Suggested {
        PASS,
        PARK
    }

    private final Desk desk;
    private final Segment segment;
    private final Gate gate;
    private final Balloon balloon;
    private final LiveText reason;
    private final Field evidence;
    private final Choice<Frequency> used;
    private final Choice<Need> needed;
    private final List<Choice<Verdict>> conditions;
    private Verdict verdict = Verdict.YES;

    GateForm(Desk desk, Component target, Segment segment, Gate gate, Runnable afterwards) {
        this.desk = desk;
        this.segment = segment;
        this.gate = gate;
        balloon = new Balloon(target, target.getTranslation(gate.title().key()), afterwards);
        reason = new LiveText(
                        desk,
                        "gate:" + segment.id() + ":" + gate.ordinal(),
                        "field-reason",
                        target.getTranslation("funnel.reason"))
                .rows(2)
                .placeholder(target.getTranslation("funnel.reason.hint"))
                .composer()
                .focusNow()
                .onSave((base, typed) -> answer(typed));
        evidence = new Field("field-evidence", target.getTranslation("funnel.evidence"))
                .hint(target.getTranslation("funnel.evidence.hint"));
        used = choice(target, "frequency", "funnel.frequency", List.of(Frequency.values()));
        needed = choice(target, "need", "funnel.need", List.of(Need.values()));
        conditions = List.of("similar-products", "same-sale", "talk-to-each-other").stream()
                .map(condition -> condition(target, condition))
                .toList();
    }

    void open(Component target, Suggested suggested) {
        var question =
                new Paragraph(target.getTranslation("funnel.lane." + gate.lane().key() + ".question"));
        balloon.with(new H2(segment.name()), question);
        if (gate == Gate.ESSENTIAL)
            balloon.with(labelled(target, "funnel.frequency", used), labelled(target, "funnel.need", needed));
        if (gate == Gate.ONE_MARKET) {
            var names = List.of("similar-products", "same-sale", "talk-to-each-other");
            for (int i = 0; i < names.size(); i++)
                balloon.with(labelled(target, "funnel.condition." + names.get(i), conditions.get(i)));
        }
        boolean pass = suggested == Suggested.PASS;
        var buttons = new Div(
                new Action(
                        "gate-yes",
                        target.getTranslation("funnel.gate.yes"),
                        pass ? Weight.PRIMARY : Weight.NORMAL,
                        () -> send(Verdict.YES)),
                new Action(
                        "gate-no",
                        target.getTranslation("funnel.gate.no"),
                        pass ? Weight.NORMAL : Weight.PRIMARY,
                        () -> send(Verdict.NO)),
                new Action("gate-cancel", target.getTranslation("ui.cancel"), Weight.QUIET, balloon::close));
        buttons.addClassName("row");
        balloon.with(reason, evidence, buttons);
        balloon.open();
    }

    /** Closes when somebody else moved the segment, and says who; the browser keeps what was typed for the next time. */
    void render(RoomState room) {
        var now = room.state(Funnel.class).segment(segment.id(), room.state(Brainstorm.class));
        var others = now.filter(one -> !one.moved().equals(segment.moved()))
                .filter(one -> !FunnelRules.mover(one).equals(desk.viewer().id()));
        others.ifPresent(one -> {
            balloon.close();
            desk.notice(desk.say(FunnelRules.overtaken(one)));
        });
    }

    private void send(Verdict said) {
        verdict = said;
        reason.submit();
    }

    private Optional<Rejection> answer(String words) {
        var refusal = switch (verdict) {
            case NO -> park(words);
            case YES -> desk.attempt(new PassGate(segment.id(), gate, yes(words)));
        };
        if (refusal.isEmpty()) balloon.close();
        return refusal;
    }

    /** A gate that was passed has to be stepped back through before it can be answered with no. */
    private Optional<Rejection> park(String words) {
        if (words.isBlank() || !segment.lane().isPast(gate)) return desk.attempt(new Park(segment.id(), gate, words));
        var back = desk.attempt(new MoveBack(segment.id(), Lane.values()[gate.ordinal()]));
        return back.isPresent() ? back : desk.attempt(new Park(segment.id(), gate, words));
    }

    private Answer yes(String words) {
        var label = evidence.value().strip();
        var linked = label.isEmpty() ? List.<Evidence>of() : List.of(new Evidence(EvidenceId.next(), label));
        var essential = used.chosen().flatMap(often -> needed.chosen().map(need -> new Essential(often, need)));
        var answered = conditions.stream()
                .flatMap(condition -> condition.chosen().stream())
                .toList();
        var oneMarket = answered.size() < conditions.size()
                ? Optional.<OneMarket>empty()
                : Optional.of(new OneMarket(answered.get(0), answered.get(1), answered.get(2)));
        return new Answer(
                words,
                linked,
                gate == Gate.ESSENTIAL ? essential : Optional.empty(),
                gate == Gate.ONE_MARKET ? oneMarket : Optional.empty());
    }

    private static Choice<Verdict> condition(Component reader, String name) {
        return new Choice<>(
                name,
                reader.getTranslation("funnel.condition." + name),
                List.of(Verdict.values()),
                GateForm::key,
                value -> reader.getTranslation("funnel.verdict." + key(value)),
                value -> {});
    }

    private static <E extends Enum<E>> Choice<E> choice(Component reader, String name, String key, List<E> values) {
        return new Choice<>(
                name,
                reader.getTranslation(key),
                values,
                GateForm::key,
                value -> reader.getTranslation(key + "." + key(value)),
                value -> {});
    }

    private static Div labelled(Component reader, String key, Component part) {
        var label = new Div(reader.getTranslation(key));
        label.addClassName("label");
        return new Div(label, part);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
