package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do, in whatever order. */
class RandomGatheringTest {
    private static final List<String> NAMES =
            List.of("Ana", "ana ", "Bo", "BO", "Cy", "", "Ｃｙ", "Di", "Ed", "Fay", "Gus", "n".repeat(70));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void nobodyWhoIsPresentSharesANameAndTheSeatIsAlwaysTaken(long seed) {
        var random = new Random(seed);
        var ana = ParticipantId.next();
        var room = Gathering.by(ana);
        var ids = new ArrayList<>(List.of(ana));
        for (int i = 0; i < 6; i++) ids.add(ParticipantId.next());
        for (int i = 0; i < 400; i++) {
            var who = random.nextBoolean() ? room.people().seat().orElseThrow() : pick(random, ids);
            room.send(who, command(random, who, pick(random, ids)));
            assertLawful(room.people());
        }
        assertThat(room.events).as("something happened").hasSizeGreaterThan(30);
        assertThat(foldedAgain(room)).isEqualTo(room.people());
    }

    private static void assertLawful(People people) {
        assertThat(people.present())
                .extracting(person -> Texts.folded(person.name()))
                .doesNotHaveDuplicates();
        assertThat(people.seat().flatMap(people::roleOf)).contains(Role.FACILITATOR);
        assertThat(people.everyone()).extracting(Person::id).doesNotHaveDuplicates();
    }

    private static People foldedAgain(Gathering room) {
        var part = new PeoplePart();
        var people = part.empty();
        long seq = 0;
        for (var event : room.events)
            people = part.apply(people, (PeopleEvent) event, new Stamp(++seq, ParticipantId.next(), Gathering.NOON));
        return people;
    }

    private static PeopleCommand command(Random random, ParticipantId who, ParticipantId other) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new PeopleCommand.Join(who, pick(random, NAMES), pick(random, List.of(Role.values())));
            case 3, 4 -> new PeopleCommand.Rename(random.nextBoolean() ? who : other, pick(random, NAMES));
            case 5 -> new PeopleCommand.Remove(other);
            case 6, 7 -> new PeopleCommand.Readmit(other);
            case 8 -> new PeopleCommand.MakeFacilitator(other);
            case 9 -> new PeopleCommand.DismissFacilitator(other);
            case 10 -> new PeopleCommand.HandOver(other);
            case 11 -> random.nextInt(4) == 0 ? new PeopleCommand.EndWorkshop() : new PeopleCommand.ReopenWorkshop();
            case 12 -> new PeopleCommand.RenameWorkshop(pick(random, NAMES));
            default -> new PeopleCommand.OpenWorkshop("Again", who, pick(random, NAMES));
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
