package dev.beachhead.review;

import dev.beachhead.room.Activity;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import java.util.Optional;

/** The desk of a moment of the past: all can be looked at and talked about, nothing can be changed. */
final class ReplayDesk implements Desk {
    private final Desk now;
    private RoomState past;

    ReplayDesk(Desk now, RoomState past) {
        this.now = now;
        this.past = past;
    }

    void show(RoomState moment) {
        past = moment;
    }

    @Override
    public boolean send(Command command) {
        attempt(command).ifPresent(why -> notice(say(why)));
        return false;
    }

    @Override
    public Optional<Rejection> attempt(Command command) {
        return Optional.of(Rejection.rule("review.past"));
    }

    @Override
    public Optional<Rejection> attempt(CommandId id, Command command) {
        return attempt(command);
    }

    @Override
    public String say(Rejection why) {
        return now.say(why);
    }

    @Override
    public String say(Activity.Entry entry) {
        return now.say(entry);
    }

    @Override
    public void notice(String sentence) {
        now.notice(sentence);
    }

    @Override
    public RoomState room() {
        return past;
    }

    /** Who it is does not change with the moment: what was secret from this person then is secret here. */
    @Override
    public Viewer viewer() {
        return new Viewer(now.viewer().id(), now.viewer().role(), Viewer.Mode.REPLAY);
    }

    @Override
    public String nameOf(ParticipantId id) {
        return now.nameOf(id);
    }

    /** What people said is shown with the room of today, and would not fit the moment. */
    @Override
    public boolean showsEvidence() {
        return false;
    }

    @Override
    public void openEvidence(Statement statement, String words) {
        notice(say(Rejection.rule("review.past")));
    }

    @Override
    public void addTo(CardMenu menu, Subject subject, String words) {
        now.addTo(menu, subject, words);
    }

    @Override
    public Optional<Long> moment() {
        return Optional.of(past.seq()).filter(seq -> seq > 0);
    }

    @Override
    public void walkTo(String station) {
        now.walkTo(station);
    }

    @Override
    public void reveal(Subject subject) {
        now.reveal(subject);
    }

    @Override
    public void openTab(String name) {
        now.openTab(name);
    }

    @Override
    public void edits(Optional<String> item) {
        // nobody edits the past
    }
}
