package dev.beachhead.room;

/** Whether an event may be taken back by who caused it, as its part sees it. */
public sealed interface Reversal {
    Reversal FREE = new Free();
    Reversal LATEST = new Latest();

    /** Unless somebody built on it: what it made was used since, or what others did would come to nothing. */
    record Free() implements Reversal {}

    /** Only while nothing else happened in its part to the things it speaks of, for the next step was taken from there. */
    record Latest() implements Reversal {}

    /** @param why also says what to do instead */
    record Never(Rejection why) implements Reversal {}

    static Reversal never(String key, Object... arguments) {
        return new Never(Rejection.rule(key, arguments));
    }
}
