package dev.beachhead.room;

import java.util.List;

/** A part of which only the events matter. */
record FakePart<E extends Event>(String name, Class<E> eventType, List<Upcaster> upcasters)
        implements RoomPart<String, Command, E> {

    FakePart(String name, Class<E> eventType, Upcaster... upcasters) {
        this(name, eventType, List.of(upcasters));
    }

    @Override
    public Class<String> stateType() {
        return String.class;
    }

    @Override
    public Class<Command> commandType() {
        return Command.class;
    }

    @Override
    public String empty() {
        return "";
    }

    @Override
    public String apply(String state, E event, Stamp stamp) {
        return state;
    }

    @Override
    public Decision decide(RoomState room, Command command, Context context) {
        return Decision.accept();
    }
}
