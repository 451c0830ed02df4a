package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import dev.beachhead.people.People;
import dev.beachhead.room.Activity;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns message keys with their arguments into sentences in the reader's language. */
final class Sentences {

    private Sentences() {}

    /** What happened, and what to do, where nobody needs to be named. */
    static String of(Component reader, Rejection why) {
        return of(reader, why, why.arguments().toArray());
    }

    /** What happened, and what to do. */
    static String of(Component reader, Rejection why, People people) {
        var arguments = why.arguments().stream()
                .map(argument -> said(reader, argument, people))
                .toArray();
        return of(reader, why, arguments);
    }

    private static String of(Component reader, Rejection why, Object... arguments) {
        var happened = reader.getTranslation(why.key(), arguments);
        // a Chinese full stop brings its own space
        var gap = happened.endsWith("。") ? "" : " ";
        return happened + gap + reader.getTranslation(why.todo(), arguments);
    }

    static String of(Component reader, Activity.Entry entry, People people) {
        var arguments = new ArrayList<Object>();
        arguments.add(people.nameOf(entry.stamp().actor()));
        for (var argument : entry.telling().arguments()) arguments.add(said(reader, argument, people));
        return reader.getTranslation(entry.telling().key(), arguments.toArray());
    }

    private static Object said(Component reader, Object argument, People people) {
        return switch (argument) {
            case ParticipantId id -> people.nameOf(id);
            case MessageKey(var key) -> reader.getTranslation(key);
            case Activity.Entry entry -> of(reader, entry, people);
            case List<?> several ->
                several.stream()
                        .map(one -> said(reader, one, people).toString())
                        .collect(Collectors.joining(" "));
            default -> argument;
        };
    }
}
