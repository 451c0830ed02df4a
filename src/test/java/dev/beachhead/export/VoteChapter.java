package dev.beachhead.export;

import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.room.Command;
import dev.beachhead.vote.Criterion;
import dev.beachhead.vote.Rating;
import dev.beachhead.vote.RunMode;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.util.List;

/**
 * Seven raters in two rounds. Film leads by a hair at first. Then those who stood apart come nearer, and industrial design leads,
 * but not under every weighting: who looks for money would take medicine, and who looks for what comes after it, film. All ballots
 * are made up.
 */
final class VoteChapter implements Chapter {
    /** A row a market, a word a player, a digit a criterion; "?" is "don't know". */
    private static final List<String> FIRST_ROUND = List.of(
            "4434255 4334254 4333255 5343245 4444344 3244134 5435355",
            "3544435 3545435 4545445 2434334 3343434 1323223 3545434",
            "5232343 5231342 4122343 5354354 5343454 5231333 5?31?33",
            "4232343 4331342 3222333 4343444 5443454 4231233 4232?43",
            "4141432 4151432 3141322 5252443 4252443 4141422 ?1?1?22",
            "5322332 5231322 4222222 5332332 5232322 5544454 5333323",
            "1243425 1143525 1254435 1132314 2254525 1122413 1243?25",
            "4343233 4344243 3332233 4243142 4333233 5443243 4344244");

    /** A row a market, a digit a player. */
    private static final List<String> DOTS = List.of(
            "2100003", //
            "3331202", "0003000", "0001200", "0000000", "0000030", "0020100", "0100020");

    @Override
    public void play(Cast cast) {
        cast.on("2026-03-16", "13:00");
        cast.does(RUTH, new StartVoting(RunMode.ALL_AT_ONCE, 5, 3));
        for (var player : Player.values()) {
            for (var market : ExampleMarket.values()) {
                var answers = FIRST_ROUND.get(market.ordinal()).split(" ")[player.ordinal()];
                cast.does(player, card(market, answers));
                place(cast, player, market, DOTS.get(market.ordinal()).charAt(player.ordinal()) - '0');
            }
            cast.does(player, new MarkReady());
        }
        cast.does(RUTH, new Reveal());
        cast.on("2026-03-17", "09:00");
        cast.does(RUTH, new StartNextRound(RunMode.ALL_AT_ONCE));
        secondThoughts(cast);
        for (var player : Player.values()) cast.does(player, new MarkReady());
        cast.does(RUTH, new Reveal());
    }

    private static void secondThoughts(Cast cast) {
        cast.does(BEN, card(ExampleMarket.INDUSTRIAL_DESIGN, "3434334"));
        cast.does(BEN, card(ExampleMarket.GEOPHYSICS, "5433343"));
        place(cast, BEN, ExampleMarket.GEOPHYSICS, 1);
        place(cast, BEN, ExampleMarket.INDUSTRIAL_DESIGN, 2);
        cast.does(MARC, card(ExampleMarket.MEDICAL_VISUALISATION, "5243353"));
        cast.does(MARC, card(ExampleMarket.INDUSTRIAL_DESIGN, "3444434"));
        place(cast, MARC, ExampleMarket.MEDICAL_VISUALISATION, 2);
        place(cast, MARC, ExampleMarket.INDUSTRIAL_DESIGN, 2);
        cast.does(JOON, card(ExampleMarket.MEDICAL_VISUALISATION, "5231333"));
        cast.does(JOON, card(ExampleMarket.SURGICAL_SIMULATION, "4232?43"));
        place(cast, JOON, ExampleMarket.ENTERTAINMENT, 2);
        place(cast, JOON, ExampleMarket.INDUSTRIAL_DESIGN, 3);
    }

    private static void place(Cast cast, Player player, ExampleMarket market, int dots) {
        if (dots > 0) cast.does(player, new PlaceDots(market.candidate(), dots));
    }

    private static Command[] card(ExampleMarket market, String answers) {
        return List.of(Criterion.values()).stream()
                .map(criterion -> new Rate(market.candidate(), criterion, rating(answers.charAt(criterion.ordinal()))))
                .toArray(Command[]::new);
    }

    private static Rating rating(char answer) {
        return answer == '?' ? Rating.DONT_KNOW : Rating.of(answer - '0');
    }
}
