package dev.beachhead.room;

/** A station of which only the place matters. */
record Later(String name, int position) implements Station<Integer, Later.Wish, Later.Happened> {

    record Wish() implements Command {}

    record Happened() implements Event {}

    @Override
    public Class<Integer> stateType() {
        return Integer.class;
    }

    @Override
    public Class<Wish> commandType() {
        return Wish.class;
    }

    @Override
    public Class<Happened> eventType() {
        return Happened.class;
    }

    @Override
    public Integer empty() {
        return 0;
    }

    @Override
    public Integer apply(Integer state, Happened event, Stamp stamp) {
        return state + 1;
    }

    @Override
    public Decision decide(RoomState room, Wish command, Context context) {
        return Decision.accept(new Happened());
    }

    @Override
    public Group group() {
        return Group.AFTERWARDS;
    }

    @Override
    public Progress progress(RoomState room) {
        return new Progress(0, "later.next");
    }
}
