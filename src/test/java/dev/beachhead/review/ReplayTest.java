package dev.beachhead.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.beachhead.ApplicationTest;
import dev.beachhead.RandomSessionsTest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Renewed;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Journal;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.ui.BrowserlessPerson;
import dev.beachhead.ui.RoomView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Workshops that are looked back at, through the real screens. */
abstract class ReplayTest extends ApplicationTest {
    @Autowired
    protected ApplicationContext beans;

    @Autowired
    protected Rooms rooms;

    @Autowired
    protected Journal journal;

    @Autowired
    protected Doors doors;

    @Autowired
    protected Guests guests;

    @SuppressWarnings("NullAway.Init")
    protected BrowserlessApplicationContext application;

    @BeforeEach
    void begin() {
        application = SpringBrowserlessApplicationContext.create(beans, RoomView.class);
    }

    @AfterEach
    void end() {
        application.close();
    }

    protected BrowserlessPerson opens(String title) {
        return BrowserlessPerson.open(application, doors, guests, title, "Ada");
    }

    protected BrowserlessPerson joins(BrowserlessPerson ada, String name) {
        return BrowserlessPerson.join(application, doors, guests, doors.code(ada.workshop()), name);
    }

    protected BrowserlessPerson joinsAs(Role role, BrowserlessPerson ada, String name) {
        if (doors.renewLink(ada.workshop(), role, new Actor(ada.id()), Optional.empty())
                instanceof Renewed.Link(var token))
            return BrowserlessPerson.joinByLink(application, doors, guests, token, name);
        throw new AssertionError("no link for " + role);
    }

    protected Outcome tries(WorkshopId workshop, ParticipantId who, Command command) {
        return rooms.execute(workshop, CommandId.next(), new Actor(who), command);
    }

    protected void does(BrowserlessPerson person, Command command) {
        assertThat(tries(person.workshop(), person.id(), command))
                .as(command.toString())
                .isInstanceOf(Outcome.Committed.class);
    }

    /** What a node that starts now reads from the journal, up to an event. */
    protected RoomState folded(WorkshopId workshop, long seq) {
        var parts = rooms.parts();
        var rows = journal.read(workshop, 0);
        return parts.fold(parts.empty(workshop), rows.subList(0, (int) seq));
    }

    /** Ada and three others do whatever comes to their minds. */
    protected void play(BrowserlessPerson ada, int commands, Random random) {
        var people = new ArrayList<ParticipantId>(List.of(ada.id()));
        for (var name : List.of("Lin", "Kofi", "Mei"))
            people.add(joins(ada, name).id());
        var moves = RandomSessionsTest.moves();
        for (int i = 0; i < commands; i++) {
            var who = RandomSession.one(people, random);
            var room = rooms.state(ada.workshop());
            tries(ada.workshop(), who, RandomSession.one(moves, random).next(room, who, random));
        }
    }
}
