package dev.beachhead.facilitate;

import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A facilitator who changes their mind, and participants who would like to lead. What is locked is mostly opened soon. */
public final class FacilitateMoves implements RandomSession.Moves {
    private static final List<String> STATIONS = List.of("purpose", "brainstorm", "vote", "funnel", "");
    private static final List<String> WORDS = List.of("break", "", "休息", "née", "x".repeat(90));

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var now = room.state(Facilitation.class);
        var station = RandomSession.one(STATIONS, random);
        if (!now.locked().isEmpty() && random.nextInt(3) > 0)
            return new FacilitateCommand.UnlockStations(List.copyOf(now.locked()));
        return switch (random.nextInt(22)) {
            case 0 -> new FacilitateCommand.StartTimer(random.nextInt(-1, 20));
            case 1 -> new FacilitateCommand.PauseTimer();
            case 2 -> new FacilitateCommand.ResumeTimer();
            case 3 -> new FacilitateCommand.AddMinute();
            case 4 -> new FacilitateCommand.EndTimer();
            case 5 ->
                new FacilitateCommand.ReplaceAgenda(RandomSession.one(List.of(AgendaTemplate.values()), random)
                        .items());
            case 6 -> new FacilitateCommand.AddAgendaItem(item(new AgendaItemId(RandomSession.uuid(random)), random));
            case 7 -> new FacilitateCommand.ChangeAgendaItem(item(some(now, random), random));
            case 8 -> new FacilitateCommand.RemoveAgendaItem(some(now, random));
            case 9 -> new FacilitateCommand.MoveAgendaItem(some(now, random), Optional.of(some(now, random)));
            case 10 -> new FacilitateCommand.BeginAgendaItem(some(now, random));
            case 11 -> new FacilitateCommand.HaltAgenda();
            case 12 -> new FacilitateCommand.EditRunSheet(some(now, random), "", RandomSession.one(WORDS, random));
            case 13 -> new FacilitateCommand.CallEveryone(station);
            case 14 -> new FacilitateCommand.StartLeading(station);
            case 15 -> new FacilitateCommand.LeadTo(station);
            case 16 -> new FacilitateCommand.StopLeading();
            case 17 -> new FacilitateCommand.Spotlight(new Subject(station, RandomSession.one(WORDS, random)));
            case 18 -> new FacilitateCommand.LockStations(List.of("brainstorm", "funnel"));
            case 19 -> new FacilitateCommand.UnmarkDone(station);
            case 20 -> new FacilitateCommand.ClearDone(station);
            default -> new FacilitateCommand.MarkDone(station);
        };
    }

    private static AgendaItem item(AgendaItemId id, RandomGenerator random) {
        return new AgendaItem(
                id, RandomSession.one(STATIONS, random), RandomSession.one(WORDS, random), random.nextInt(90));
    }

    private static AgendaItemId some(Facilitation now, RandomGenerator random) {
        return now.agenda().items().isEmpty()
                ? new AgendaItemId(RandomSession.uuid(random))
                : RandomSession.one(now.agenda().items(), random).id();
    }
}
