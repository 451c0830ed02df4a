package dev.beachhead.model;

import dev.beachhead.room.Command;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The least there can be of field work: how many pieces speak for and against a note. */
final class FakeEvidence implements RoomPart<FakeEvidence.Book, FakeEvidence.Say, FakeEvidence.Said> {

    record Book(PMap<Statement, Weight> weights) implements EvidenceBook {
        @Override
        public Weight weight(Statement statement) {
            return weights.getOrDefault(statement, Weight.NONE);
        }
    }

    record Say(NoteId note, int supports, int contradicts) implements Command {}

    record Said(NoteId note, int supports, int contradicts) implements Event {}

    static EvidenceBook.Weight weight(int supports, int contradicts) {
        return new EvidenceBook.Weight(supports, contradicts, supports + contradicts, Optional.empty());
    }

    @Override
    public String name() {
        return "fake-evidence";
    }

    @Override
    public Class<Book> stateType() {
        return Book.class;
    }

    @Override
    public Class<Say> commandType() {
        return Say.class;
    }

    @Override
    public Class<Said> eventType() {
        return Said.class;
    }

    @Override
    public Book empty() {
        return new Book(HashTreePMap.empty());
    }

    @Override
    public Book apply(Book state, Said event, Stamp stamp) {
        var statement = new Statement("model", event.note().toString());
        return new Book(state.weights().plus(statement, weight(event.supports(), event.contradicts())));
    }

    @Override
    public Decision decide(RoomState room, Say command, Context context) {
        return Decision.accept(new Said(command.note(), command.supports(), command.contradicts()));
    }
}
