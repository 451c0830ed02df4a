package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.people.PeopleCommand.DismissFacilitator;
import dev.beachhead.people.PeopleCommand.EndWorkshop;
import dev.beachhead.people.PeopleCommand.HandOver;
import dev.beachhead.people.PeopleCommand.Join;
import dev.beachhead.people.PeopleCommand.MakeFacilitator;
import dev.beachhead.people.PeopleCommand.NoteLinkRenewed;
import dev.beachhead.people.PeopleCommand.NoteLinkRevoked;
import dev.beachhead.people.PeopleCommand.Readmit;
import dev.beachhead.people.PeopleCommand.Remove;
import dev.beachhead.people.PeopleCommand.Rename;
import dev.beachhead.people.PeopleCommand.RenameWorkshop;
import dev.beachhead.people.PeopleCommand.ReopenWorkshop;
import dev.beachhead.room.Activity;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTellingsTest {
    private final ParticipantId ana = ParticipantId.next();
    private final Gathering room = Gathering.by(ana);

    @Test
    void everythingThatHappensIsTold() {
        var bo = room.joins("Bo", Role.OBSERVER);
        Stream.of(Role.MENTOR, Role.PARTICIPANT, Role.FACILITATOR)
                .forEach(role -> room.accepted(bo, new Join(bo, "", role)));
        Stream.of(Role.MENTOR, Role.PARTICIPANT, Role.FACILITATOR).forEach(role -> room.joins("The " + role, role));
        Stream.of(Role.values()).forEach(role -> {
            room.accepted(ana, new NoteLinkRenewed(role));
            room.accepted(ana, new NoteLinkRevoked(role));
        });
        Stream.of(
                        new RenameWorkshop("Touch"),
                        new Rename(ana, "Ana K."),
                        new Rename(bo, "Bodil"),
                        new Remove(bo),
                        new Readmit(bo),
                        new DismissFacilitator(bo),
                        new MakeFacilitator(bo),
                        new HandOver(bo),
                        new EndWorkshop(),
                        new ReopenWorkshop())
                .forEach(command -> room.accepted(ana, command));
        room.happen(ana, room.people().takenBy(ana));

        var told = entries().map(Activity.Entry::telling).map(Telling::key).toList();
        assertThat(told).hasSameSizeAs(room.events);
        assertThat(Bundles.ALL)
                .allSatisfy(bundle -> assertThat(Bundles.read(bundle).stringPropertyNames())
                        .filteredOn(key -> key.startsWith("people.told."))
                        .containsExactlyInAnyOrderElementsOf(List.copyOf(new TreeSet<>(told))));
    }

    @Test
    void aChangeOfNameTellsBothNamesAndWhoMadeIt() {
        var bo = room.joins("Bo", Role.PARTICIPANT);
        room.accepted(bo, new Rename(bo, "Bodil"));
        assertThat(newest()).isEqualTo(Telling.of("people.told.renamed-self", "Bo", "Bodil"));
        room.accepted(ana, new Rename(bo, "Bo B."));
        assertThat(newest())
                .isEqualTo(Telling.of("people.told.renamed", "Bodil", "Bo B.").to(bo));
    }

    @Test
    void whomItConcernsIsToldAtOnce() {
        var bo = room.joins("Bo", Role.PARTICIPANT);
        Stream.of(
                        new Remove(bo),
                        new Readmit(bo),
                        new MakeFacilitator(bo),
                        new DismissFacilitator(bo),
                        new HandOver(bo))
                .forEach(command -> {
                    room.accepted(ana, command);
                    assertThat(newest().to()).as("%s", command).contains(bo);
                });
    }

    private Telling newest() {
        return room.room().activity().entries().getFirst().telling();
    }

    private Stream<Activity.Entry> entries() {
        return room.room().activity().entries().stream();
    }
}
