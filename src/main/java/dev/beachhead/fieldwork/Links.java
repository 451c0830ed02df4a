package dev.beachhead.fieldwork;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which interview speaks for or against which statement, to be asked from both ends. An interview has at most one link to a
 * statement.
 */
public record Links(
        PMap<Statement, PMap<InterviewId, Link>> byStatement, PMap<InterviewId, PMap<Statement, Link>> byInterview) {

    /** @param when it was drawn, or last changed its side */
    public record Link(Side side, ParticipantId who, Instant when) {}

    static Links none() {
        return new Links(HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** The interviews that speak for or against a statement. */
    public PMap<InterviewId, Link> of(Statement statement) {
        return byStatement.getOrDefault(statement, HashTreePMap.empty());
    }

    /** The statements that an interview speaks for or against. */
    public PMap<Statement, Link> of(InterviewId interview) {
        return byInterview.getOrDefault(interview, HashTreePMap.empty());
    }

    Links with(InterviewId interview, Statement statement, Side side, Stamp stamp) {
        var link = new Link(side, stamp.actor(), stamp.at());
        return new Links(
                byStatement.plus(statement, of(statement).plus(interview, link)),
                byInterview.plus(interview, of(interview).plus(statement, link)));
    }

    Links without(InterviewId interview, Statement statement) {
        return new Links(
                without(byStatement, statement, of(statement).minus(interview)),
                without(byInterview, interview, of(interview).minus(statement)));
    }

    Links without(InterviewId interview) {
        var left = this;
        for (var statement : of(interview).keySet()) left = left.without(interview, statement);
        return left;
    }

    private static <K, V> PMap<K, PMap<V, Link>> without(PMap<K, PMap<V, Link>> all, K key, PMap<V, Link> left) {
        return left.isEmpty() ? all.minus(key) : all.plus(key, left);
    }
}
