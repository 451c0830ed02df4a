package dev.beachhead.profile;

import dev.beachhead.profile.ProfileEvent.TraitConfidenceSet;
import dev.beachhead.profile.ProfileEvent.TraitEdited;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The end-user profiles of a workshop, a sheet for each market. What was written of a market that has left play is kept, and is
 * there again when the market comes back.
 *
 * @param traits those of which something was ever said; {@link #trait} has all
 */
public record Profile(PMap<Place, Described> traits) implements Statements {
    private static final String STATION = "profile";

    /** Where a trait stands. @param market as {@link Markets} names it */
    public record Place(UUID market, Trait trait) {}

    static Profile empty() {
        return new Profile(HashTreePMap.empty());
    }

    /** Blank while nobody has said anything of it. */
    public Described trait(UUID market, Trait trait) {
        return traits.getOrDefault(new Place(market, trait), Described.BLANK);
    }

    /** How many of a market's twelve traits say something, 0 to 12. */
    public int filled(UUID market) {
        return (int) filledTraits(market).count();
    }

    /** The first trait of a market that says nothing yet. */
    public Optional<Trait> open(UUID market) {
        return Arrays.stream(Trait.values())
                .filter(trait -> !trait(market, trait).isFilled())
                .findFirst();
    }

    /** The name under which evidence about a trait is kept. */
    public static Statement statement(UUID market, Trait trait) {
        return new Statement(STATION, market + ":" + trait.key());
    }

    /** The filled traits of all markets in play; the words begin with the market's name, for traits of two markets read alike. */
    @Override
    public List<Stated> statements(RoomState room) {
        return room.offering(Markets.class).map(markets -> markets.inPlay(room)).orElse(List.of()).stream()
                .flatMap(this::stated)
                .toList();
    }

    Profile apply(ProfileEvent event, Stamp stamp) {
        var trait = trait(event.market(), event.trait());
        var changed = switch (event) {
            case TraitEdited edited -> trait.edited(edited.text(), edited.overlap(), stamp);
            case TraitConfidenceSet set -> trait.trusted(set.confidence());
        };
        return new Profile(traits.plus(new Place(event.market(), event.trait()), changed));
    }

    private Stream<Stated> stated(Market market) {
        return filledTraits(market.id())
                .map(trait -> new Stated(
                        statement(market.id(), trait),
                        trait.title(),
                        market.name() + " · "
                                + Texts.cleanLine(
                                        trait(market.id(), trait).text().text())));
    }

    private Stream<Trait> filledTraits(UUID market) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait(market, trait).isFilled());
    }
}
