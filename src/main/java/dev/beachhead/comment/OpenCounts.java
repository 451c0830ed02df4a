package dev.beachhead.comment;

import dev.beachhead.room.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** How many open conversations hang on each thing, as the browser marks them. */
final class OpenCounts {
    /** One marked thing. @param said what a screen reader says of it */
    record Mark(String station, String key, long open, String said) {}

    private OpenCounts() {}

    static List<Mark> of(Comments comments, LongFunction<String> said) {
        Map<Subject, Long> open = comments.threads().stream()
                .filter(CommentThread::isOpen)
                .map(thread -> thread.about().subject())
                .filter(subject -> !subject.key().isEmpty())
                .collect(Collectors.groupingBy(
                        subject -> subject,
                        () -> new TreeMap<>(
                                Comparator.comparing(Subject::station).thenComparing(Subject::key)),
                        Collectors.counting()));
        return open.entrySet().stream()
                .map(entry -> new Mark(
                        entry.getKey().station(), entry.getKey().key(), entry.getValue(), said.apply(entry.getValue())))
                .toList();
    }
}
