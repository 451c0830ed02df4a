package dev.beachhead.persona;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the persona with the room. */
@Component
public class PersonaStation implements Station<Personas, PersonaCommand, PersonaEvent> {
    private static final int FEWEST_CRITERIA = 3;
    private static final int FEWEST_MOMENTS = 3;

    @Override
    public String name() {
        return Personas.STATION;
    }

    @Override
    public Group group() {
        return Group.KNOW_THE_CUSTOMER;
    }

    @Override
    public int position() {
        return 8;
    }

    @Override
    public Class<Personas> stateType() {
        return Personas.class;
    }

    @Override
    public Class<PersonaCommand> commandType() {
        return PersonaCommand.class;
    }

    @Override
    public Class<PersonaEvent> eventType() {
        return PersonaEvent.class;
    }

    @Override
    public Personas empty() {
        return Personas.empty();
    }

    @Override
    public Personas apply(Personas state, PersonaEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, PersonaCommand command, Context context) {
        return PersonaRules.decide(room, command);
    }

    @Override
    public Optional<Telling> tell(RoomState before, PersonaEvent event, Stamp stamp) {
        return new PersonaSentences(before.state(Personas.class), before.activity(), stamp).of(event);
    }

    /**
     * The share of what there is to know that is known: a name, all facts of life and of work, three moments of the day, three
     * criteria, a pain, a gain, the three jobs, and a kind of customer who is turned away. Of the beachhead, or of the market that
     * is furthest.
     */
    @Override
    public Progress progress(RoomState room) {
        var market = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of()).stream()
                .findFirst();
        if (market.isEmpty()) return new Progress(0, "persona.next.market");
        var parts = parts(room.state(Personas.class).persona(market.get().id()));
        double known = parts.values().stream().mapToDouble(share -> share).sum() / parts.size();
        var next = parts.entrySet().stream()
                .filter(part -> part.getValue() < 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("done");
        return new Progress((int) (100 * known), "persona.next." + next);
    }

    /** How much of each part is known, 0 to 1, in the order in which it is asked for. */
    private static Map<String, Double> parts(Persona persona) {
        var parts = new LinkedHashMap<String, Double>();
        parts.put("name", persona.isKnown(Fact.NAME) ? 1.0 : 0.0);
        parts.put("life", known(persona, Fact.Group.LIFE));
        parts.put("work", known(persona, Fact.Group.WORK));
        parts.put("day", share(persona.day().size(), FEWEST_MOMENTS));
        parts.put("criteria", share(persona.lines(LineKind.CRITERION).size(), FEWEST_CRITERIA));
        parts.put("pains", share(persona.lines(LineKind.PAIN).size(), 1));
        parts.put("gains", share(persona.lines(LineKind.GAIN).size(), 1));
        parts.put("jobs", known(persona, Fact.Group.JOBS));
        parts.put("turned-away", share(persona.turnedAway().size(), 1));
        return parts;
    }

    private static double known(Persona persona, Fact.Group group) {
        var facts = group.facts();
        return share((int) facts.stream().filter(persona::isKnown).count(), facts.size());
    }

    private static double share(int known, int wanted) {
        return (double) Math.min(known, wanted) / wanted;
    }
}
