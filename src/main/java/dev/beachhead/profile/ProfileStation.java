package dev.beachhead.profile;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the end-user profiles with the room. */
@Component
public class ProfileStation implements Station<Profile, ProfileCommand, ProfileEvent> {

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Group group() {
        return Group.KNOW_THE_CUSTOMER;
    }

    @Override
    public int position() {
        return 6;
    }

    @Override
    public Class<Profile> stateType() {
        return Profile.class;
    }

    @Override
    public Class<ProfileCommand> commandType() {
        return ProfileCommand.class;
    }

    @Override
    public Class<ProfileEvent> eventType() {
        return ProfileEvent.class;
    }

    @Override
    public Profile empty() {
        return Profile.empty();
    }

    @Override
    public Profile apply(Profile state, ProfileEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, ProfileCommand command, Context context) {
        return ProfileRules.decide(room.state(Profile.class), inPlay(room), command);
    }

    @Override
    public Optional<Telling> tell(RoomState before, ProfileEvent event, Stamp stamp) {
        var sentences = new ProfileSentences(before.state(Profile.class), before.activity(), stamp);
        return inPlay(before).stream()
                .filter(market -> market.id().equals(event.market()))
                .findFirst()
                .flatMap(market -> sentences.of(event, market.name()));
    }

    /** The share of the twelve traits that say something; of the beachhead, or of the market in play that is furthest. */
    @Override
    public Progress progress(RoomState room) {
        var profile = room.state(Profile.class);
        var market = inPlay(room).stream().findFirst().map(Market::id);
        int percent = market.map(id -> 100 * profile.filled(id) / Trait.values().length)
                .orElse(0);
        var next = market.map(id -> profile.open(id).map(Trait::key).orElse("done"))
                .orElse("market");
        return new Progress(percent, "profile.next." + next);
    }

    private static List<Market> inPlay(RoomState room) {
        return room.offering(Markets.class).map(markets -> markets.inPlay(room)).orElse(List.of());
    }
}
