package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;
import static dev.beachhead.persona.LineKind.CRITERION;
import static dev.beachhead.persona.LineKind.GAIN;
import static dev.beachhead.persona.LineKind.PAIN;

import dev.beachhead.persona.Fact;
import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.ItemId;
import dev.beachhead.persona.LineKind;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.EditTurnedAway;
import dev.beachhead.persona.PersonaCommand.MoveLine;
import dev.beachhead.persona.Refusing;
import java.util.Optional;
import java.util.UUID;

/** One sculptor of toys who stands for all of them. She never lived: what is written of her life and her day needs no mark of its own. */
final class PersonaChapter implements Chapter {
    private static final UUID MARKET = FunnelChapter.SCULPTORS.value();

    @Override
    public void play(Cast cast) {
        cast.on("2026-04-07", "09:00");
        fact(cast, AIKO, Fact.NAME, illustrative("Nora Hale"));
        life(cast);
        work(cast);
        day(cast);
        cast.on("2026-04-08", "10:00");
        criteria(cast);
        pains(cast);
        gains(cast);
        jobs(cast);
        turnedAway(cast);
    }

    private static void life(Cast cast) {
        fact(cast, AIKO, Fact.AGE, "41");
        fact(cast, AIKO, Fact.BORN, "In a small town with one pottery");
        fact(cast, AIKO, Fact.GREW_UP, "Above her parents' bakery; made her first figures of dough");
        fact(cast, PRIYA, Fact.EDUCATED, "Art school: sculpture, and a year of ceramics");
        fact(cast, PRIYA, Fact.FAMILY, "A partner, and a son of nine who tries out every toy");
    }

    private static void work(Cast cast) {
        fact(cast, RUTH, Fact.COMPANY, "A toy studio of fourteen that works for three large toy makers");
        fact(cast, RUTH, Fact.YEARS, "Twelve, the last seven as senior sculptor");
        fact(cast, OTTO, Fact.TRAINING, "At the bench, from an older sculptor; one week of CAD, never again");
        fact(cast, OTTO, Fact.MANAGER, "No; two juniors ask her before they ask anybody");
        fact(cast, BEN, Fact.PAY, "74,000 dollars a year, and overtime in the season");
        fact(cast, BEN, Fact.JUDGED, "Forms that are approved at the first showing, and on their date");
    }

    private static void day(Cast cast) {
        moment(cast, AIKO, "07:10", "Takes her son to school; thinks about a chin that was wrong yesterday");
        moment(cast, AIKO, "08:00", "At the bench before the telephone rings; warms the clay under the lamp");
        moment(cast, OTTO, "09:30", "Meeting with the designer: a drawing from three sides that do not fit each other");
        moment(cast, AIKO, "10:15", "Sculpts. The best hours of the day");
        moment(cast, PRIYA, "12:45", "Eats beside the bench with the others; talk is of tools, and of who moved where");
        moment(
                cast,
                OTTO,
                "13:30",
                "The engineer brings yesterday's sample back: the arm does not come out of the mould");
        moment(cast, AIKO, "14:00", "Cuts the arm off and builds it again");
        moment(cast, RUTH, "17:30", "The studio head asks whether Friday holds. It does, if nobody changes the face");
        moment(cast, PRIYA, "20:30", "A drawing on the kitchen table, for nobody");
    }

    private static void criteria(Cast cast) {
        line(cast, AIKO, CRITERION, "feel", "It feels like clay under the hand");
        line(cast, OTTO, CRITERION, "undo", "A cut can be taken back");
        line(cast, OTTO, CRITERION, "file", "The engineers take the file and ask nothing");
        line(cast, BEN, CRITERION, "dates", "It is faster than clay before the first date, not after a year");
        line(cast, BEN, CRITERION, "price", "It costs less than a second sculptor");
        cast.does(RUTH, new MoveLine(MARKET, line("dates"), CRITERION, Optional.of(line("undo"))));
    }

    private static void pains(Cast cast) {
        cast.does(
                AIKO,
                new AddLine(MARKET, line("cad"), PAIN, "Dislikes the engineers' CAD, and leaves it to others"),
                new AddLine(MARKET, line("pressure"), PAIN, "Works under time pressure: the season sets the date"));
        line(cast, OTTO, PAIN, "again", "Sculpts again what the mould maker could not use");
        line(cast, PRIYA, PAIN, "late", "A change of the face on Thursday costs the weekend");
    }

    private static void gains(Cast cast) {
        line(cast, AIKO, GAIN, "first", "Approved at the first showing");
        line(cast, PRIYA, GAIN, "try", "Dares to try a second face because the first is still there");
        line(cast, MARC, GAIN, "seen", "The toy in the shop looks like the form on her bench");
    }

    private static void jobs(Cast cast) {
        fact(cast, OTTO, Fact.FUNCTIONAL, illustrative("Turn a drawing into a form that can be moulded, by a date."));
        fact(cast, PRIYA, Fact.SOCIAL, illustrative("Be the one whose figures the other sculptors recognise."));
        fact(cast, AIKO, Fact.EMOTIONAL, illustrative("Go home knowing that her hands are still needed."));
    }

    private static void turnedAway(Cast cast) {
        turnAway(
                cast,
                MARC,
                "Engineers who draw exact parts",
                "They have the CAD they want, and would ask us for dimensions.",
                "We show them how our files arrive in their CAD, and leave it at that.");
        turnAway(
                cast,
                JOON,
                "Film studios",
                "A neighbouring market for later; their software is strong, and they would pull us to it.",
                "We take their names, say when we will call, and call.");
        turnAway(
                cast,
                RUTH,
                "People who sculpt for a hobby",
                "They would love it, and could not pay for the arm.",
                "We invite them to the open evenings, where a seat stands free.");
    }

    private static void turnAway(Cast cast, Player player, String whom, String why, String kindly) {
        var item = new ItemId(ExampleIds.of("turned-away/" + whom));
        cast.does(
                player,
                new AddTurnedAway(MARKET, item, whom),
                new EditTurnedAway(MARKET, item, Refusing.WHY, "", illustrative(why)),
                new EditTurnedAway(MARKET, item, Refusing.KINDLY, "", illustrative(kindly)));
    }

    private static void fact(Cast cast, Player player, Fact fact, String text) {
        cast.does(player, new EditFact(MARKET, fact, "", text));
    }

    private static void moment(Cast cast, Player player, String at, String text) {
        var item = new ItemId(ExampleIds.of("moment/" + at));
        cast.does(player, new AddMoment(MARKET, item, TimeOfDay.of(at), text));
    }

    private static void line(Cast cast, Player player, LineKind kind, String name, String text) {
        cast.does(player, new AddLine(MARKET, line(name), kind, illustrative(text)));
    }

    static ItemId line(String name) {
        return new ItemId(ExampleIds.of("line/" + name));
    }
}
