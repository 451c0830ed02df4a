package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.Opened;
import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.purpose.PurposePrompt;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Messages;
import dev.beachhead.ui.StartOffer;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Workshops to write reports of. */
abstract class ReportTest extends ApplicationTest {
    /** HTML, Markdown, formulas, emoji, right to left, and words without an end. */
    protected static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script><img src=x onerror=alert(1)> &amp; &#x41; ]]> <!--",
            "# Not a heading\n| a | b |\n[x](javascript:alert(1)) **b** ```",
            "=1+1",
            "+1 -1 @SUM(A1)",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd",
            "🎉👩‍👩‍👧‍👦 emoji, שלום עולם and مرحبا بالعالم with 中文",
            "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4),
            "没有空格的很长的一段中文".repeat(12));

    @Autowired
    protected StartOffer example;

    @Autowired
    protected Doors doors;

    @Autowired
    protected Guests guests;

    @Autowired
    protected Rooms rooms;

    @Autowired
    protected Messages messages;

    protected Joined.Admitted empty(String title) {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        var opened = (Opened.Admitted) doors.open(title, "Ada", guest, "192.0.2.1");
        return new Joined.Admitted(opened.workshop(), opened.participant());
    }

    /** The worked example, with the later stations filled in. */
    protected Joined.Admitted filled() {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        var begun = (Joined.Admitted) example.begin(guest, "192.0.2.1", "Ada");
        new FilledWorkshop(rooms, begun.workshop(), begun.participant()).fill();
        return begun;
    }

    /** A workshop whose people write what should do no harm. */
    protected Joined.Admitted hostile() {
        var in = empty("<script>alert(1)</script> \"] } @page { size: 1mm } =1+1");
        for (var prompt : PurposePrompt.values())
            does(in, new EditPurpose(prompt, "", HOSTILE.get(prompt.ordinal() % HOSTILE.size())));
        for (var text : HOSTILE)
            does(
                    in,
                    new AddCandidate(
                            CandidateId.next(),
                            Optional.empty(),
                            Texts.excerpt(text, Candidate.LONGEST_NAME),
                            "",
                            text));
        return in;
    }

    protected void does(Joined.Admitted in, Command command) {
        assertThat(rooms.execute(in.workshop(), CommandId.next(), new Actor(in.participant()), command))
                .as(command.toString())
                .isInstanceOf(Outcome.Committed.class);
    }

    protected RoomState room(Joined.Admitted in) {
        return rooms.state(in.workshop());
    }

    protected Reader reader(Locale language) {
        return new Reader(messages, language, ZoneOffset.UTC);
    }

    protected Report report(RoomState room, Locale language) {
        return ReportComposer.compose(room, reader(language));
    }
}
