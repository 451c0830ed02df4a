package dev.beachhead.room;

/** The journal of other tests keeps the same promises as the real one. */
class InMemoryJournalTest implements JournalContract {
    private final InMemoryJournal journal = new InMemoryJournal();

    @Override
    public Journal journal() {
        return journal;
    }
}
