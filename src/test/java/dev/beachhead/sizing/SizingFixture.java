package dev.beachhead.sizing;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Role;
import dev.beachhead.room.TextEdit;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Six markets in play, with a facilitator, two participants and a mentor. */
abstract class SizingFixture {
    static final CurrencyCode EUR = new CurrencyCode("EUR");
    static final CurrencyCode USD = CurrencyCode.USD;

    final SizingStation station = new SizingStation();
    final PlainRoom room = new PlainRoom(new BrainstormStation(), new FunnelStation(), station);
    final ParticipantId lead = room.admit(Role.FACILITATOR);
    final ParticipantId ada = room.admit(Role.PARTICIPANT);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final ParticipantId mentor = room.admit(Role.MENTOR);
    final UUID toys = candidate("Toys");
    final UUID shoes = candidate("Shoes");

    SizingFixture() {
        for (var name : List.of("Films", "Surgery", "Geology", "Prototyping")) candidate(name);
        room.accepted(lead, new FreezeShortlist());
    }

    final UUID candidate(String name) {
        var id = CandidateId.next();
        room.accepted(lead, new AddCandidate(id, Optional.empty(), name, "", ""));
        return id.value();
    }

    EstimateId estimate(UUID market, String low, String likely, String high, CurrencyCode currency) {
        var id = EstimateId.next();
        room.accepted(ada, add(market, id, low, likely, high, currency, "Counted at the fair"));
        return id;
    }

    static AddEstimate add(
            UUID market, EstimateId id, String low, String likely, String high, CurrencyCode currency, String source) {
        return new AddEstimate(
                market, id, Method.END_USERS, number(low), number(likely), number(high), currency, source);
    }

    /** @param figures such as {@code total=20 target=}; one without a number is cleared */
    static SetFigures figures(UUID market, String figures) {
        return figures(market, Optional.empty(), figures);
    }

    static SetFigures figures(UUID market, Optional<CurrencyCode> currency, String figures) {
        Map<Nested, Optional<BigDecimal>> changes = new HashMap<>();
        for (var one : figures.split(" ")) {
            var parts = one.split("=", -1);
            changes.put(
                    Nested.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    parts[1].isEmpty() ? Optional.empty() : Optional.of(number(parts[1])));
        }
        return new SetFigures(market, currency, changes);
    }

    ReviseEstimate revise(EstimateId id, String low, String likely, String high) {
        return new ReviseEstimate(
                toys, id, Optional.empty(), maybe(low), maybe(likely), maybe(high), Optional.empty(), Optional.empty());
    }

    ReviseEstimate source(EstimateId id, String base, String typed) {
        return new ReviseEstimate(
                toys,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TextEdit(base, typed)));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Optional<BigDecimal> maybe(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(number(digits));
    }

    Estimate stored(EstimateId id) {
        return sizing().sheet(toys).estimate(id).orElseThrow();
    }

    String range(EstimateId id) {
        var range = stored(id).range();
        return range.low().value() + " " + range.likely().value() + " "
                + range.high().value();
    }

    Sizing sizing() {
        return room.state().state(Sizing.class);
    }
}
