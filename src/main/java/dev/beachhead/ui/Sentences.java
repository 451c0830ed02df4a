package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import dev.beachhead.people.People;
import dev.beachhead.room.Activity;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import java.util.ArrayList;

/** Turns message keys with their arguments into sentences in the reader's language. */
final class Sentences {

    private Sentences() {}

    /** What happened, and what to do. */
    static String of(Component reader, Rejection why) {
        var arguments = why.arguments().toArray();
        return reader.getTranslation(why.key(), arguments) + " " + reader.getTranslation(why.todo(), arguments);
    }

    static String of(Component reader, Activity.Entry entry, People people) {
        var arguments = new ArrayList<Object>();
        arguments.add(people.nameOf(entry.stamp().actor()));
        for (var argument : entry.telling().arguments())
            arguments.add(argument instanceof ParticipantId id ? people.nameOf(id) : argument);
        return reader.getTranslation(entry.telling().key(), arguments.toArray());
    }
}
