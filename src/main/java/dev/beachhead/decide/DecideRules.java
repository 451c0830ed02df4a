package dev.beachhead.decide;

import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.decide.DecideCommand.Pivot;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideCommand.Resume;
import dev.beachhead.decide.DecideCommand.Stop;
import dev.beachhead.decide.DecideEvent.DecideTextEdited;
import dev.beachhead.decide.DecideEvent.Pivoted;
import dev.beachhead.decide.DecideEvent.Proceeded;
import dev.beachhead.decide.DecideEvent.Resumed;
import dev.beachhead.decide.DecideEvent.Stopped;
import dev.beachhead.room.AtPivot;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statements;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.Optional;

/** Proceed, pivot or stop: what may be decided at a gate. */
final class DecideRules {
    private static final int EXCERPT = 200;

    private DecideRules() {}

    static Decision decide(RoomState room, DecideCommand command, Context context) {
        var decide = room.state(Decide.class);
        return switch (command) {
            case EditDecideText edit -> edit(decide, edit);
            case Proceed(var phase, var reason, var _) ->
                cannot(decide, phase, reason, context).orElseGet(() -> proceed(room, (Proceed) command));
            case Pivot(var phase, var reason, var _) ->
                cannot(decide, phase, reason, context).orElseGet(() -> pivot(room, (Pivot) command, context));
            case Stop(var phase, var reason) ->
                cannot(decide, phase, reason, context)
                        .orElseGet(() -> Decision.accept(new Stopped(phase, Texts.clean(reason))));
            case Resume(var reason) -> resume(decide, reason, context);
        };
    }

    /** What was decided stays in the log; the next decision may be another. */
    static Reversal reversal(DecideEvent event) {
        return switch (event) {
            case DecideTextEdited _ -> Reversal.FREE;
            case Proceeded _ -> Reversal.never("decide.undo-decision");
            case Pivoted _ -> Reversal.never("decide.undo-decision");
            case Stopped _ -> Reversal.never("decide.undo-decision");
            case Resumed _ -> Reversal.never("decide.undo-decision");
        };
    }

    private static Decision edit(Decide decide, EditDecideText command) {
        var which = command.text();
        return new TextEdit(command.base(), command.words())
                .of(
                        which.key(),
                        decide.text(which).text(),
                        which.longest(),
                        merged -> new DecideTextEdited(which, merged.text(), merged.overlap()));
    }

    private static Decision proceed(RoomState room, Proceed command) {
        var open = GateChecks.open(room, command.phase());
        if (!open.equals(command.overruled().stream().distinct().sorted().toList())) {
            return open.isEmpty()
                    ? Decision.refuse("decide.checks-changed")
                    : Decision.refuse("decide.checks-open", open.size());
        }
        return Decision.accept(new Proceeded(command.phase(), Texts.clean(command.reason()), open));
    }

    private static Decision pivot(RoomState room, Pivot command, Context context) {
        var assumption = Statements.of(room, command.assumption());
        if (assumption.isEmpty()) return Decision.invalid("assumption", "decide.no-such-assumption");
        var reason = Texts.clean(command.reason());
        var events = new ArrayList<Event>();
        events.add(new Pivoted(
                command.phase(),
                reason,
                command.assumption(),
                Texts.excerpt(assumption.get().words(), EXCERPT)));
        room.offerings(AtPivot.class).forEach(part -> events.addAll(part.atPivot(room, context, reason)));
        return new Decision.Accepted(events);
    }

    private static Decision resume(Decide decide, String reason, Context context) {
        if (!context.leads()) return forbidden();
        return switch (decide.course()) {
            case GOING -> Decision.accept();
            case BUILT -> Decision.refuse("decide.built");
            case STOPPED -> wrong(reason).orElseGet(() -> Decision.accept(new Resumed(Texts.clean(reason))));
        };
    }

    /** Why nothing can be decided at a gate; empty when it can. */
    private static Optional<Decision> cannot(Decide decide, Phase phase, String reason, Context context) {
        if (!context.leads()) return Optional.of(forbidden());
        return switch (decide.course()) {
            case STOPPED -> Optional.of(Decision.refuse("decide.stopped"));
            case BUILT -> Optional.of(Decision.refuse("decide.built"));
            case GOING -> decide.phase() == phase ? wrong(reason) : Optional.of(elsewhere(decide.phase()));
        };
    }

    private static Decision elsewhere(Phase phase) {
        return Decision.refuse("decide.other-gate", new MessageKey("decide.phase." + phase.key()));
    }

    private static Optional<Decision> wrong(String reason) {
        var text = Texts.clean(reason);
        if (Texts.folded(text).isEmpty()) return Optional.of(Decision.invalid("reason", "decide.reason-empty"));
        int length = Texts.length(text);
        if (length <= Made.LONGEST_REASON) return Optional.empty();
        return Optional.of(Decision.invalid("reason", "room.text-too-long", Made.LONGEST_REASON, length));
    }

    private static Decision forbidden() {
        return Decision.refuse(Rejection.forbidden("decide.facilitator-only"));
    }
}
