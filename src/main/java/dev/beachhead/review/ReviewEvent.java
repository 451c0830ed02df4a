package dev.beachhead.review;

import dev.beachhead.room.Event;

/** What happened in the review. */
public sealed interface ReviewEvent extends Event {

    record Rated(Criterion criterion, int score, String reason) implements ReviewEvent {}

    record Caught(long upTo) implements ReviewEvent {}

    record ParticipationShown() implements ReviewEvent {}

    record ParticipationHidden() implements ReviewEvent {}
}
