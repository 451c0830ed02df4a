package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkEvent.*;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Telling;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** What the activity says of the field work. */
final class FieldWorkSentences {
    private static final int EXCERPT = 60;
    private final RoomState before;
    private final FieldWork work;
    private final Stamp stamp;

    /** @param before the room as it was when the event happened */
    FieldWorkSentences(RoomState before, Stamp stamp) {
        this.before = before;
        this.work = before.state(FieldWork.class);
        this.stamp = stamp;
    }

    Optional<Telling> of(FieldWorkEvent event) {
        return switch (event) {
            case ContactAdded(var contact) ->
                told("contact-added", contact.sheet().name());
            case ContactsImported(var contacts) -> told("contacts-imported", contacts.size());
            case ContactMoved(var id, var to) ->
                work.contact(id)
                        .flatMap(one -> told("contact-moved", one.sheet().name(), key("standing", to.key())));
            case ContactRemoved(var id) ->
                work.contact(id)
                        .flatMap(one -> told("contact-removed", one.sheet().name()));
            case ContactEdited _, InterviewEdited _, AccountEdited _ -> Optional.empty();
            case GoalSet(var goal) ->
                told(
                        "goal",
                        key("goal", goal.kind().key()),
                        goal.count(),
                        key("per", goal.per().key()));
            case GoalDropped(var kind) -> told("goal-dropped", key("goal", kind.key()));
            case InterviewRecorded(var _, var sheet, var _, var _) -> told("interview", sheet.person());
            case InterviewTextEdited edited -> textEdited(edited);
            case InterviewRemoved(var id) -> work.interview(id).flatMap(this::removed);
            case EvidenceLinked(var id, var statement, var side) ->
                work.interview(id).flatMap(one -> told("linked." + side.key(), work.nameOf(one), words(statement)));
            case EvidenceUnlinked(var id, var statement) ->
                work.interview(id).flatMap(one -> told("unlinked", work.nameOf(one), words(statement)));
            case ExperimentPlanned(var _, var hypothesis, var _) -> told("planned", words(hypothesis));
            case PlanChanged(var id, var _) ->
                work.experiment(id).flatMap(one -> once("plan-changed", words(one.hypothesis())));
            case ResultRecorded(var id, var value, var _) -> work.experiment(id).flatMap(one -> measured(one, value));
            case ResultRemoved(var id) ->
                work.experiment(id).flatMap(one -> told("result-removed", words(one.hypothesis())));
            case ExperimentRemoved(var id) ->
                work.experiment(id).flatMap(one -> told("experiment-removed", words(one.hypothesis())));
            case AccountAdded(var _, var name) -> told("account-added", name);
            case AccountNotesEdited(var id, var _, var _) ->
                work.account(id)
                        .flatMap(one -> once("account-notes", one.sheet().name()));
            case AccountMoved(var id, var to) ->
                work.account(id)
                        .flatMap(one -> told("account-moved", one.sheet().name(), key("step", to.key())));
            case AccountEnded(var id, var how) ->
                work.account(id)
                        .flatMap(one -> told("account-ended", one.sheet().name(), key("deal", how.key())));
            case AccountRemoved(var id) ->
                work.account(id)
                        .flatMap(one -> told("account-removed", one.sheet().name()));
        };
    }

    private Optional<Telling> removed(Interview interview) {
        return told(
                "interview-removed",
                work.nameOf(interview),
                work.links().of(interview.id()).size());
    }

    private Optional<Telling> measured(Experiment experiment, Figure value) {
        var verdict = experiment.plan().verdict(value);
        return told("measured", words(experiment.hypothesis()), value.toString(), key("verdict", verdict.key()));
    }

    private Optional<Telling> textEdited(InterviewTextEdited event) {
        var interview = work.interview(event.interview());
        var displaced = interview
                .flatMap(one -> one.text(event.which()).by())
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return told("overlap", work.nameOf(interview.get())).map(telling -> telling.to(displaced.get()));
        return interview.flatMap(one -> once("text-edited", work.nameOf(one)));
    }

    /** How a statement reads, or that it is gone. */
    private Object words(Statement statement) {
        return Statements.of(before, statement)
                .<Object>map(stated -> Texts.excerpt(stated.words(), EXCERPT))
                .orElse(new MessageKey("fieldwork.statement-gone"));
    }

    private Optional<Telling> once(String name, Object... arguments) {
        return told(name, arguments).filter(telling -> !before.activity().tellsAlready(telling, stamp));
    }

    private static Optional<Telling> told(String name, Object... arguments) {
        return Optional.of(Telling.of("fieldwork.activity." + name, arguments));
    }

    private static MessageKey key(String group, String value) {
        return new MessageKey("fieldwork." + group + "." + value);
    }
}
