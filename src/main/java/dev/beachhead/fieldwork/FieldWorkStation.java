package dev.beachhead.fieldwork;

import dev.beachhead.funnel.Warnings;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the field work with the room. */
@Component
public class FieldWorkStation implements Station<FieldWork, FieldWorkCommand, FieldWorkEvent> {
    private static final int FOR_TALKING = 60;
    private static final int FOR_LINKING = 20;
    private static final int FOR_MEASURING = 20;

    @Override
    public String name() {
        return "fieldwork";
    }

    @Override
    public Group group() {
        return Group.PROVE_THE_BUSINESS;
    }

    @Override
    public int position() {
        return 11;
    }

    @Override
    public Class<FieldWork> stateType() {
        return FieldWork.class;
    }

    @Override
    public Class<FieldWorkCommand> commandType() {
        return FieldWorkCommand.class;
    }

    @Override
    public Class<FieldWorkEvent> eventType() {
        return FieldWorkEvent.class;
    }

    @Override
    public FieldWork empty() {
        return FieldWork.empty();
    }

    @Override
    public FieldWork apply(FieldWork state, FieldWorkEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, FieldWorkCommand command, Context context) {
        return FieldWorkRules.decide(room, command, context);
    }

    @Override
    public Optional<Telling> tell(RoomState before, FieldWorkEvent event, Stamp stamp) {
        return new FieldWorkSentences(before, stamp).of(event);
    }

    /**
     * 60 % for ten people interviewed, about the beachhead once there is one, and 20 % each for the first link to a statement and
     * the first result of an experiment.
     */
    @Override
    public Progress progress(RoomState room) {
        var work = room.state(FieldWork.class);
        int people = Math.min(talkedTo(room, work), Warnings.ENOUGH_INTERVIEWS);
        boolean linked = !work.links().byStatement().isEmpty();
        boolean measured = work.experiments().values().stream()
                .anyMatch(one -> one.result().isPresent());
        int percent = FOR_TALKING * people / Warnings.ENOUGH_INTERVIEWS
                + (linked ? FOR_LINKING : 0)
                + (measured ? FOR_MEASURING : 0);
        return new Progress(percent, "fieldwork.next." + next(work, people, linked, measured));
    }

    private static int talkedTo(RoomState room, FieldWork work) {
        return room.offering(Markets.class)
                .flatMap(Markets::beachhead)
                .map(market -> work.about(market.id()))
                .orElseGet(work::peopleInterviewed);
    }

    private static String next(FieldWork work, int people, boolean linked, boolean measured) {
        if (work.contacts().isEmpty() && work.interviews().isEmpty()) return "people";
        if (!work.interviews().isEmpty() && !linked) return "link";
        if (people < Warnings.ENOUGH_INTERVIEWS) return "interview";
        return measured ? "done" : "experiment";
    }
}
