package dev.beachhead.lifecycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A lane of the board: a stage of one course. */
record StagePlace(Course course, Stage stage) {

    /** Such as {@code today:buys}. */
    String key() {
        return course.key() + ":" + stage.key();
    }

    /** Those of some courses, stage by stage. */
    static Stream<StagePlace> of(Course... courses) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(courses).map(course -> new StagePlace(course, stage)));
    }

    static Optional<StagePlace> parse(String key) {
        return of(Course.values()).filter(place -> place.key().equals(key)).findFirst();
    }
}
