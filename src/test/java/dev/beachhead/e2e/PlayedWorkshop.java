package dev.beachhead.e2e;

import dev.beachhead.brainstorm.Arrangement;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.GroupId;
import dev.beachhead.brainstorm.NoteColour;
import dev.beachhead.brainstorm.NoteId;
import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.purpose.PurposePrompt;
import dev.beachhead.room.Command;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What a believable team of three writes in its first hour, in one language. */
record PlayedWorkshop(Properties words) {

    static PlayedWorkshop in(String language) {
        var file = "/screenshots/workshop_" + language + ".properties";
        try (var stream = Objects.requireNonNull(PlayedWorkshop.class.getResourceAsStream(file), file)) {
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new PlayedWorkshop(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** The note that somebody is editing while the picture is taken. */
    String editedNote() {
        return word("note." + word("editing")).split("\\|")[3];
    }

    /** @param does lets somebody, by number from 1, do something */
    void play(BiConsumer<Integer, Command> does) {
        var prompts = PurposePrompt.values();
        for (int i = 0; i < prompts.length; i++)
            does.accept(i % 3 + 1, new EditPurpose(prompts[i], "", word("purpose." + prompts[i].key())));
        var groups = List.of(GroupId.next(), GroupId.next());
        for (int i = 1; i <= groups.size(); i++)
            does.accept(1, new AddGroup(groups.get(i - 1), word("group." + i), Optional.empty()));
        var notes = numbered("note").map(Written::of).toList();
        for (var note : notes) does.accept(note.author, note.command(groups));
        does.accept(1, new Reveal(Arrangement.AS_WRITTEN));
        does.accept(1, new OpenRound());
        var candidates = numbered("candidate").toList();
        for (int i = 0; i < candidates.size(); i++) {
            var parts = candidates.get(i).split("\\|");
            does.accept(
                    i % 3 + 1, new AddCandidate(CandidateId.next(), Optional.empty(), parts[0], parts[1], parts[2]));
        }
    }

    private Stream<String> numbered(String kind) {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> words.getProperty(kind + "." + i))
                .takeWhile(Objects::nonNull);
    }

    private record Written(int author, NoteColour colour, int group, String text) {
        static Written of(String line) {
            var parts = line.split("\\|");
            return new Written(
                    Integer.parseInt(parts[0]), NoteColour.valueOf(parts[1]), Integer.parseInt(parts[2]), parts[3]);
        }

        AddNote command(List<GroupId> groups) {
            return new AddNote(
                    NoteId.next(), text, colour, group == 0 ? Optional.empty() : Optional.of(groups.get(group - 1)));
        }
    }
}
