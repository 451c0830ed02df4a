package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkCommand.ChangePlan;
import dev.beachhead.fieldwork.FieldWorkCommand.ForExperiments;
import dev.beachhead.fieldwork.FieldWorkCommand.PlanExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordResult;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveResult;
import dev.beachhead.fieldwork.FieldWorkEvent.ExperimentPlanned;
import dev.beachhead.fieldwork.FieldWorkEvent.ExperimentRemoved;
import dev.beachhead.fieldwork.FieldWorkEvent.PlanChanged;
import dev.beachhead.fieldwork.FieldWorkEvent.ResultRecorded;
import dev.beachhead.fieldwork.FieldWorkEvent.ResultRemoved;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** How an experiment runs: the threshold first, then the result, and never the other way round. */
final class ExperimentRules {
    private ExperimentRules() {}

    static Decision decide(FieldWork work, ForExperiments command) {
        return switch (command) {
            case PlanExperiment plan -> plan(work, plan);
            case ChangePlan(var id, var plan) -> change(work.experiment(id), plan);
            case RecordResult result -> measure(work.experiment(result.experiment()), result);
            case RemoveResult(var id) -> takeBack(work.experiment(id));
            case RemoveExperiment(var id) -> remove(work.experiment(id));
        };
    }

    private static Decision plan(FieldWork work, PlanExperiment command) {
        if (work.experiment(command.experiment()).isPresent()) return Decision.accept();
        if (work.experiments().size() >= FieldWork.MOST_EXPERIMENTS)
            return Decision.refuse("fieldwork.too-many-experiments", FieldWork.MOST_EXPERIMENTS);
        var plan = clean(command.plan());
        return wrong(plan)
                .orElseGet(
                        () -> Decision.accept(new ExperimentPlanned(command.experiment(), command.hypothesis(), plan)));
    }

    private static Decision change(Optional<Experiment> experiment, Plan wanted) {
        if (experiment.isEmpty()) return gone();
        var plan = clean(wanted);
        if (plan.equals(experiment.get().plan())) return Decision.accept();
        if (experiment.get().measured()) return Decision.refuse("fieldwork.threshold-fixed");
        return wrong(plan)
                .orElseGet(
                        () -> Decision.accept(new PlanChanged(experiment.get().id(), plan)));
    }

    private static Decision measure(Optional<Experiment> experiment, RecordResult command) {
        if (experiment.isEmpty()) return gone();
        var note = Texts.cleanLine(command.note());
        var result = experiment.get().result();
        if (result.isPresent()) {
            boolean same = result.get().value().equals(command.value())
                    && result.get().note().equals(note);
            return same ? Decision.accept() : Decision.refuse("fieldwork.result-is-in");
        }
        return FieldWorkRules.tooLong("result-note", note, Plan.LONGEST)
                .orElseGet(() -> Decision.accept(new ResultRecorded(command.experiment(), command.value(), note)));
    }

    private static Decision takeBack(Optional<Experiment> experiment) {
        return experiment
                .filter(one -> one.result().isPresent())
                .map(one -> Decision.accept(new ResultRemoved(one.id())))
                .orElseGet(Decision::accept);
    }

    private static Decision remove(Optional<Experiment> experiment) {
        if (experiment.isEmpty()) return Decision.accept();
        if (experiment.get().result().isPresent()) return Decision.refuse("fieldwork.result-stands");
        return Decision.accept(new ExperimentRemoved(experiment.get().id()));
    }

    private static Plan clean(Plan plan) {
        return new Plan(
                Texts.cleanLine(plan.observation()),
                Texts.cleanLine(plan.measure()),
                plan.direction(),
                plan.threshold());
    }

    private static Optional<Decision> wrong(Plan plan) {
        if (Texts.folded(plan.measure()).isEmpty())
            return Optional.of(Decision.invalid("measure", "fieldwork.measure-empty"));
        return FieldWorkRules.tooLong("measure", plan.measure(), Plan.LONGEST)
                .or(() -> FieldWorkRules.tooLong("observation", plan.observation(), Plan.LONGEST));
    }

    private static Decision gone() {
        return Decision.refuse("fieldwork.no-such-experiment");
    }
}
