package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.model.Block;
import dev.beachhead.model.CanvasVersion;
import dev.beachhead.model.Facet;
import dev.beachhead.model.Link;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.AddSegment;
import dev.beachhead.model.ModelCommand.Choose;
import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.KeepVersion;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.model.NoteId;
import dev.beachhead.model.Option;
import dev.beachhead.model.SegmentId;
import dev.beachhead.model.VersionId;
import java.util.Optional;

/** The business as a first guess: nothing on the canvas is a fact yet. */
final class ModelChapter implements Chapter {
    private static final SegmentId TOYS = new SegmentId(ExampleIds.of("canvas-segment/toys"));
    private static final SegmentId FOOTWEAR = new SegmentId(ExampleIds.of("canvas-segment/footwear"));

    @Override
    public void play(Cast cast) {
        cast.on("2026-04-10", "09:00");
        cast.does(RUTH, new AddSegment(TOYS, "Toys"), new AddSegment(FOOTWEAR, "Footwear"));
        customers(cast);
        offer(cast);
        reaching(cast);
        making(cast);
        money(cast);
        links(cast);
        cast.on("2026-04-13", "09:00");
        market(cast);
        cast.does(
                RUTH,
                new KeepVersion(
                        new VersionId(ExampleIds.of("version/first")),
                        illustrative("First guesses, before the facts"),
                        CanvasVersion.Cause.ASKED));
    }

    private static void customers(Cast cast) {
        note(cast, AIKO, Block.CUSTOMER_SEGMENTS, "sculptor", "Sculptors who work in clay on toys and footwear");
        choose(cast, AIKO, "sculptor", Option.ROLE_END_USER, Option.PROBLEM_ACTIVE);
        note(
                cast,
                RUTH,
                Block.CUSTOMER_SEGMENTS,
                "head",
                illustrative("The studio head pays, and compares us with one more clay sculptor"));
        choose(cast, RUTH, "head", Option.ROLE_BUDGET_HOLDER, Option.PROBLEM_PASSIVE);
        note(
                cast,
                OTTO,
                Block.CUSTOMER_SEGMENTS,
                "engineer",
                illustrative("The engineer can refuse every file that does not open in his CAD"));
        choose(cast, OTTO, "engineer", Option.ROLE_SABOTEUR);
        note(
                cast,
                PRIYA,
                Block.CUSTOMER_SEGMENTS,
                "colleague",
                "Colleagues from the professional society, whose word carries");
        choose(cast, PRIYA, "colleague", Option.ROLE_RECOMMENDER);
        note(cast, AIKO, Block.CUSTOMER_SEGMENTS, "cad", "They dislike the engineers' CAD");
        choose(cast, AIKO, "cad", Option.NEED_PAIN);
        note(
                cast,
                OTTO,
                Block.CUSTOMER_SEGMENTS,
                "again",
                illustrative("What the mould maker cannot use is sculpted again"));
        choose(cast, OTTO, "again", Option.NEED_PAIN);
        note(cast, PRIYA, Block.CUSTOMER_SEGMENTS, "date", "A form has to be ready by its date");
        choose(cast, PRIYA, "date", Option.NEED_JOB);
    }

    private static void offer(Cast cast) {
        note(cast, OTTO, Block.VALUE_PROPOSITIONS, "touch", "Digital clay: forms are shaped by touch");
        choose(cast, OTTO, "touch", Option.VALUE_PAIN_RELIEVER, Option.ADVANTAGE_AHEAD);
        note(cast, OTTO, Block.VALUE_PROPOSITIONS, "file", "A file at the end, which reaches the engineers' CAD");
        choose(cast, OTTO, "file", Option.VALUE_BENEFIT, Option.ADVANTAGE_EQUAL);
        note(
                cast,
                BEN,
                Block.VALUE_PROPOSITIONS,
                "smallest",
                illustrative("One arm, one kind of clay, one file format"));
        choose(cast, BEN, "smallest", Option.VALUE_SMALLEST_PRODUCT);
        note(
                cast,
                PRIYA,
                Block.VALUE_PROPOSITIONS,
                "story",
                illustrative("As a sculptor I keep every face I tried, and show all three"));
        choose(cast, PRIYA, "story", Option.VALUE_USER_STORY);
    }

    private static void reaching(Cast cast) {
        note(cast, RUTH, Block.CHANNELS, "direct", illustrative("We sell ourselves, studio by studio"));
        choose(cast, RUTH, "direct", Option.CHANNEL_DIRECT_SALES);
        write(cast, RUTH, "direct", Facet.SPEAKS_FOR, "The arm has to be felt, and few buy without having felt it.");
        write(cast, RUTH, "direct", Facet.SPEAKS_AGAINST, "Each visit costs a day; Asia is far.");
        write(
                cast,
                BEN,
                "direct",
                Facet.BUYING_HABITS,
                "Tools above a month's pay are bought from people who come and show them.");
        note(cast, JOON, Block.CHANNELS, "dealers", illustrative("Dealers of CAD, for the engineers' side"));
        choose(cast, JOON, "dealers", Option.CHANNEL_DEALERS);
        write(cast, JOON, "dealers", Facet.SPEAKS_AGAINST, "They know everybody but sculptors.");
        note(cast, PRIYA, Block.CUSTOMER_RELATIONSHIPS, "evenings", "Open evenings at the professional society");
        choose(cast, PRIYA, "evenings", Option.GET_AWARENESS);
        note(
                cast,
                AIKO,
                Block.CUSTOMER_RELATIONSHIPS,
                "trial",
                illustrative("Two weeks with a lent arm at the own bench"));
        choose(cast, AIKO, "trial", Option.GET_CONSIDERATION);
        note(
                cast,
                MARC,
                Block.CUSTOMER_RELATIONSHIPS,
                "care",
                illustrative("A visit a year, and somebody on the telephone who sculpts"));
        choose(cast, MARC, "care", Option.KEEP);
        note(cast, AIKO, Block.CUSTOMER_RELATIONSHIPS, "referral", "Sculptors tell sculptors");
        choose(cast, AIKO, "referral", Option.GROW_REFERRAL);
    }

    private static void making(Cast cast) {
        note(cast, OTTO, Block.KEY_RESOURCES, "rendering", "Haptic rendering that began at MIT");
        choose(cast, OTTO, "rendering", Option.RESOURCE_INTELLECTUAL);
        note(cast, MARC, Block.KEY_RESOURCES, "builders", illustrative("Two people who can build an arm"));
        choose(cast, MARC, "builders", Option.RESOURCE_HUMAN);
        note(cast, OTTO, Block.KEY_ACTIVITIES, "clay", illustrative("Make it feel like clay, again and again"));
        note(cast, AIKO, Block.KEY_ACTIVITIES, "beside", illustrative("Sit beside sculptors"));
        note(
                cast,
                JOON,
                Block.KEY_PARTNERS,
                "makers",
                illustrative("Makers of the engineers' CAD, whose formats we write"));
        choose(cast, JOON, "makers", Option.PARTNER_STRATEGIC_ALLIANCE);
        note(cast, MARC, Block.KEY_PARTNERS, "motors", illustrative("A maker of small motors"));
        choose(cast, MARC, "motors", Option.PARTNER_KEY_SUPPLIER);
        note(cast, PRIYA, Block.KEY_PARTNERS, "society", "The designers' professional society");
        choose(cast, PRIYA, "society", Option.PARTNER_TRAFFIC);
    }

    private static void money(Cast cast) {
        cast.does(BEN, new Choose(Optional.empty(), Facet.CURRENCY, Optional.of(Option.USD)));
        note(cast, BEN, Block.REVENUE_STREAMS, "seats", illustrative("A seat is sold: arm and software"));
        choose(cast, BEN, "seats", Option.MODEL_SALE, Option.WORTH_YES);
        write(cast, BEN, "seats", Facet.UNIT, "A seat");
        count(cast, BEN, "seats", Facet.UNITS, 90);
        count(cast, BEN, "seats", Facet.PRICE, 21_000);
        count(cast, BEN, "seats", Facet.CUSTOMER_REVENUE, 14_500);
        count(cast, BEN, "seats", Facet.MARGIN, 60);
        count(cast, BEN, "seats", Facet.RETENTION, 85);
        count(cast, BEN, "seats", Facet.DISCOUNT, 12);
        count(cast, BEN, "seats", Facet.YEARS, 5);
        count(cast, BEN, "seats", Facet.WINNING_COST, 9_000);
        note(cast, BEN, Block.REVENUE_STREAMS, "yearly", illustrative("Care by the year: new clays, repairs"));
        choose(cast, BEN, "yearly", Option.MODEL_SUBSCRIPTION, Option.WORTH_YES);
        write(cast, BEN, "yearly", Facet.UNIT, "A seat and year");
        count(cast, BEN, "yearly", Facet.UNITS, 70);
        count(cast, BEN, "yearly", Facet.PRICE, 2_400);
        note(cast, JOON, Block.REVENUE_STREAMS, "rent", illustrative("Studios would rather rent by the month"));
        choose(cast, JOON, "rent", Option.MODEL_RENTAL, Option.WORTH_UNSURE);
        cost(cast, "arms", "Building arms in small numbers", 640_000);
        cost(cast, "software", "People who write software", 720_000);
        cost(cast, "visits", "Visits, and arms that are lent", 260_000);
    }

    private static void links(Cast cast) {
        answers(cast, "touch", "cad");
        answers(cast, "touch", "date");
        answers(cast, "file", "again");
        influences(cast, "sculptor", "head");
        influences(cast, "engineer", "head");
        influences(cast, "colleague", "sculptor");
    }

    private static void market(Cast cast) {
        cast.does(RUTH, new Choose(Optional.empty(), Facet.MARKET_TYPE, Optional.of(Option.MARKET_RE_SEGMENTED)));
        canvas(cast, RUTH, Facet.COMPETITORS, "Clay and a scanner. Engineers' CAD. One more sculptor.");
        canvas(
                cast,
                BEN,
                Facet.ATTRIBUTES,
                "How it feels, how soon a change is done, whether the file opens. Price comes after.");
        canvas(
                cast,
                OTTO,
                Facet.STANDARDS,
                "The file formats of the engineers' CAD rule. We write them, and add none.");
        cast.does(OTTO, new Choose(Optional.empty(), Facet.STANDARDS_STANCE, Optional.of(Option.STANCE_ACCEPT)));
        canvas(
                cast,
                RUTH,
                Facet.SALES_ROAD_MAP,
                "A sculptor tries the arm at an evening; a trial at her bench; she fills in the sheet of weeks; the engineer opens"
                        + " a file; the studio head signs.");
        canvas(cast, PRIYA, Facet.DEMAND_CREATION, "Evenings at the society, and sculptors who show what they made.");
        cast.does(BEN, new Count(Optional.empty(), Facet.PLANNED_SPEND, Optional.of(180_000.0)));
    }

    private static void cost(Cast cast, String name, String text, double yearly) {
        note(cast, BEN, Block.COST_STRUCTURE, name, illustrative(text));
        count(cast, BEN, name, Facet.COST, yearly);
    }

    private static void note(Cast cast, Player player, Block block, String name, String text) {
        var segment = name.equals("head") ? Optional.of(TOYS) : Optional.<SegmentId>empty();
        cast.does(player, new AddNote(note(name), block, text, segment));
    }

    private static void choose(Cast cast, Player player, String name, Option... options) {
        for (var option : options)
            cast.does(player, new Choose(Optional.of(note(name)), option.facet(), Optional.of(option)));
    }

    private static void write(Cast cast, Player player, String name, Facet facet, String text) {
        var written = facet == Facet.UNIT ? text : illustrative(text);
        cast.does(player, new Write(Optional.of(note(name)), facet, "", written));
    }

    private static void canvas(Cast cast, Player player, Facet facet, String text) {
        cast.does(player, new Write(Optional.empty(), facet, "", illustrative(text)));
    }

    private static void count(Cast cast, Player player, String name, Facet facet, double number) {
        cast.does(player, new Count(Optional.of(note(name)), facet, Optional.of(number)));
    }

    private static void answers(Cast cast, String offer, String need) {
        cast.does(OTTO, new DrawLink(new Link(Link.Kind.ANSWERS, note(offer), note(need))));
    }

    private static void influences(Cast cast, String from, String to) {
        cast.does(RUTH, new DrawLink(new Link(Link.Kind.INFLUENCES, note(from), note(to))));
    }

    static NoteId note(String name) {
        return new NoteId(ExampleIds.of("canvas/" + name));
    }
}
