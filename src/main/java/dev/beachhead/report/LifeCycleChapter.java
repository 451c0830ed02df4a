package dev.beachhead.report;

import dev.beachhead.lifecycle.Course;
import dev.beachhead.lifecycle.EmotionCurve;
import dev.beachhead.lifecycle.Journey;
import dev.beachhead.lifecycle.JourneyScore;
import dev.beachhead.lifecycle.LifeCycle;
import dev.beachhead.lifecycle.Obstacle;
import dev.beachhead.lifecycle.Span;
import dev.beachhead.lifecycle.Stage;
import dev.beachhead.lifecycle.Step;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Curve;
import dev.beachhead.report.Block.Curves;
import dev.beachhead.report.Block.Fact;
import dev.beachhead.report.Block.Point;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How the customer meets, buys, uses and recommends it: today and with the product. */
final class LifeCycleChapter implements Chapter {
    private static final double SHOWN_AS_ZERO = 0.05;

    @Override
    public Section compose(RoomState room, Reader reader) {
        var all = room.state(LifeCycle.class);
        var content = new Content();
        var markets = Subjects.of(room, market -> !all.journey(market).steps().isEmpty());
        if (markets.isEmpty()) content.missing(reader.t("report.missing.lifecycle"));
        Subjects.each(room, markets, content, (into, market) -> journey(into, all.journey(market.id()), reader));
        return Chapter.of("lifecycle", reader, content);
    }

    private static void journey(Content content, Journey journey, Reader reader) {
        var today = JourneyScore.of(journey.steps(Course.TODAY));
        var ours = JourneyScore.of(journey.steps(Course.WITH_PRODUCT));
        content.facts(List.of(score(Course.TODAY, today, reader), score(Course.WITH_PRODUCT, ours, reader)));
        if (today.curve().lowest().isPresent() || ours.curve().lowest().isPresent())
            content.chart(new Curves(
                    reader.t("lifecycle.curve"),
                    Arrays.stream(Stage.values())
                            .map(stage -> reader.say(stage.title()))
                            .toList(),
                    curve(Course.WITH_PRODUCT, ours.curve(), reader),
                    curve(Course.TODAY, today.curve(), reader)));
        for (var course : Course.values()) steps(content, course, journey, reader);
    }

    private static Fact score(Course course, JourneyScore score, Reader reader) {
        var lines = new ArrayList<String>();
        lines.add(reader.t("lifecycle.score.described", score.described()));
        lines.add(reader.t("lifecycle.score.unanswered", score.unanswered()));
        score.curve()
                .lowest()
                .ifPresent(stage -> lines.add(reader.t(
                        "lifecycle.score.lowest",
                        reader.say(stage.title()),
                        feeling(score.curve().at(stage).orElse(0), reader))));
        lines.add(reader.t("lifecycle.score.time.total", time(score.minutes(), reader)));
        return new Fact(reader.say(course.title()), String.join(" · ", lines));
    }

    private static String time(OptionalLong minutes, Reader reader) {
        return minutes.isPresent() ? time(minutes.getAsLong(), reader) : reader.t("lifecycle.score.time.none");
    }

    private static String time(long minutes, Reader reader) {
        var span = Span.of(minutes);
        return reader.t("lifecycle.span." + span.unit().key(), span.amount());
    }

    private static String feeling(double mean, Reader reader) {
        if (Math.abs(mean) < SHOWN_AS_ZERO) return "0";
        int digits = mean == Math.rint(mean) ? 0 : 1;
        return (mean < 0 ? "−" : "+") + reader.decimal(Math.abs(mean), digits);
    }

    private static Curve curve(Course course, EmotionCurve curve, Reader reader) {
        var points = Arrays.stream(Stage.values())
                .map(curve::at)
                .map(mean -> mean.isPresent()
                        ? new Point(Optional.of(mean.getAsDouble()), feeling(mean.getAsDouble(), reader))
                        : new Point(Optional.empty(), "–"))
                .toList();
        return new Curve(reader.say(course.title()), points);
    }

    private static void steps(Content content, Course course, Journey journey, Reader reader) {
        if (journey.steps(course).isEmpty()) return;
        content.heading(reader.say(course.title()));
        content.table(
                reader.say(course.title()),
                List.of(
                        Column.words(reader.t("lifecycle.curve.stage"), 3),
                        Column.words(reader.t("lifecycle.step.what"), 6),
                        Column.words(reader.t("lifecycle.step.acting"), 3),
                        Column.words(reader.t("report.column.feels"), 2),
                        Column.words(reader.t("report.column.takes"), 3),
                        Column.words(reader.t("report.column.barrier"), 5)),
                Arrays.stream(Stage.values())
                        .flatMap(stage -> journey.steps(course, stage).stream())
                        .map(step -> row(step, reader))
                        .toList());
    }

    private static List<Cell> row(Step step, Reader reader) {
        var what = step.touchpoint().text().isEmpty()
                ? step.what().text()
                : step.what().text() + "\n" + step.touchpoint().text();
        return List.of(
                Cell.strong(
                        step.stage().number() + " " + reader.say(step.stage().title())),
                Cell.words(what),
                Cell.words(reader.t("lifecycle.acting." + step.acting().key())),
                step.feeling()
                        .map(feeling -> Cell.words(feeling(feeling.points(), reader)))
                        .orElseGet(Cell::none),
                step.time()
                        .map(time -> Cell.words(
                                reader.t("lifecycle.span." + time.unit().key(), time.amount())))
                        .orElseGet(Cell::none),
                barrier(step, reader));
    }

    private static Cell barrier(Step step, Reader reader) {
        if (!step.isBarrier()) return Cell.words("");
        var kinds = Arrays.stream(Obstacle.values())
                .filter(step.obstacles()::contains)
                .map(obstacle -> reader.t("lifecycle.chip." + obstacle.key()));
        if (step.isUnanswered())
            return Cell.marked(
                    String.join(
                            ", ",
                            Stream.concat(kinds, Stream.of(reader.t("report.unanswered")))
                                    .toList()),
                    Tone.BAD);
        return Cell.words(String.join(", ", kinds.toList())
                + reader.t("report.colon")
                + step.answer().text());
    }
}
