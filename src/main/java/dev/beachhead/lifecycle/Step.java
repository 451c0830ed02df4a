package dev.beachhead.lifecycle;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that happens on the customer's way.
 *
 * @param order its place within its stage, an {@code OrderKey}
 * @param what never empty
 * @param feeling empty while nobody said how it feels
 * @param time empty while nobody said how long it takes
 * @param obstacles why it may be where the customer stops
 * @param answer what we do about the obstacles; it is kept when they are taken back
 * @param added when it was first written
 */
public record Step(
        StepId id,
        Course course,
        Stage stage,
        String order,
        SharedText what,
        Acting acting,
        SharedText touchpoint,
        Optional<Feeling> feeling,
        Optional<TimeTaken> time,
        Set<Obstacle> obstacles,
        SharedText answer,
        Instant added) {

    public Step {
        obstacles = Set.copyOf(obstacles);
    }

    static Step of(StepId id, Course course, Stage stage, String order, String what, Stamp stamp) {
        return new Step(
                id,
                course,
                stage,
                order,
                SharedText.of(what, stamp),
                Acting.END_USER,
                SharedText.blank(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                SharedText.blank(),
                stamp.at());
    }

    public boolean isBarrier() {
        return !obstacles.isEmpty();
    }

    /** A barrier to which nobody has written an answer yet. */
    public boolean isUnanswered() {
        return isBarrier() && answer.text().isEmpty();
    }

    public SharedText text(StepText which) {
        return switch (which) {
            case WHAT -> what;
            case TOUCHPOINT -> touchpoint;
            case ANSWER -> answer;
        };
    }

    Step edited(StepText which, String text, boolean overlapped, Stamp stamp) {
        var changed = text(which).edited(text, overlapped, stamp);
        return switch (which) {
            case WHAT ->
                new Step(
                        id, course, stage, order, changed, acting, touchpoint, feeling, time, obstacles, answer, added);
            case TOUCHPOINT ->
                new Step(id, course, stage, order, what, acting, changed, feeling, time, obstacles, answer, added);
            case ANSWER ->
                new Step(id, course, stage, order, what, acting, touchpoint, feeling, time, obstacles, changed, added);
        };
    }

    Step placed(Course newCourse, Stage newStage, String newOrder) {
        return new Step(
                id, newCourse, newStage, newOrder, what, acting, touchpoint, feeling, time, obstacles, answer, added);
    }

    Step by(Acting who) {
        return new Step(id, course, stage, order, what, who, touchpoint, feeling, time, obstacles, answer, added);
    }

    Step felt(Optional<Feeling> how) {
        return new Step(id, course, stage, order, what, acting, touchpoint, how, time, obstacles, answer, added);
    }

    Step taking(Optional<TimeTaken> howLong) {
        return new Step(id, course, stage, order, what, acting, touchpoint, feeling, howLong, obstacles, answer, added);
    }

    Step marked(Obstacle obstacle) {
        var more = new TreeSet<>(obstacles);
        more.add(obstacle);
        return with(more);
    }

    Step unmarked(Obstacle obstacle) {
        var fewer = new TreeSet<>(obstacles);
        fewer.remove(obstacle);
        return with(fewer);
    }

    /** The same step elsewhere; its texts begin anew, as they were written by whoever copied it. */
    Step copied(StepId copy, Course to, String newOrder, Stamp stamp) {
        return new Step(
                copy,
                to,
                stage,
                newOrder,
                SharedText.of(what.text(), stamp),
                acting,
                copied(touchpoint, stamp),
                feeling,
                time,
                obstacles,
                copied(answer, stamp),
                stamp.at());
    }

    private static SharedText copied(SharedText text, Stamp stamp) {
        return text.text().isEmpty() ? SharedText.blank() : SharedText.of(text.text(), stamp);
    }

    private Step with(Set<Obstacle> newObstacles) {
        return new Step(id, course, stage, order, what, acting, touchpoint, feeling, time, newObstacles, answer, added);
    }
}
