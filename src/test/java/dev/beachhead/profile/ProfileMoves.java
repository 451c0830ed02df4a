package dev.beachhead.profile;

import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.profile.ProfileCommand.SetTraitConfidence;
import dev.beachhead.room.Command;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** People who describe end users, from what stands there or stood there before, of markets in play and of some that no longer are. */
public final class ProfileMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("clay", "forty", "studio", "雕塑", "née", "\n", "peers");

    private final List<UUID> known = new ArrayList<>();
    private String seenEarlier = "";

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var market = market(room, random);
        var trait = RandomSession.one(List.of(Trait.values()), random);
        if (random.nextInt(4) == 0)
            return new SetTraitConfidence(market, trait, RandomSession.one(List.of(Confidence.values()), random));
        var now = room.state(Profile.class).trait(market, trait).text().text();
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        var word = RandomSession.one(WORDS, random);
        var text = random.nextInt(10) == 0 ? "" : random.nextBoolean() ? base + " " + word : word + " " + base;
        return new EditTrait(market, trait, base, random.nextInt(40) == 0 ? "x".repeat(Described.LONGEST + 1) : text);
    }

    /** Mostly the first in play, so that people meet on one sheet. */
    private UUID market(RoomState room, RandomGenerator random) {
        var inPlay = room.offering(Markets.class).orElseThrow().inPlay(room);
        if (inPlay.isEmpty() || (!known.isEmpty() && random.nextInt(8) == 0))
            return known.isEmpty() ? RandomSession.uuid(random) : RandomSession.one(known, random);
        known.add(inPlay.getFirst().id());
        return random.nextInt(4) == 0
                ? RandomSession.one(inPlay, random).id()
                : inPlay.stream().findFirst().map(Market::id).orElseThrow();
    }
}
