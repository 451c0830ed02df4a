package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.ExampleMarket.ENTERTAINMENT;
import static dev.beachhead.export.ExampleMarket.GEOPHYSICS;
import static dev.beachhead.export.ExampleMarket.INDUSTRIAL_DESIGN;
import static dev.beachhead.export.ExampleMarket.MEDICAL_VISUALISATION;
import static dev.beachhead.export.ExampleMarket.MICRO_SURGERY;
import static dev.beachhead.export.ExampleMarket.NON_VISUAL;
import static dev.beachhead.export.ExampleMarket.PROTOTYPING;
import static dev.beachhead.export.ExampleMarket.SURGICAL_SIMULATION;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;
import static dev.beachhead.research.Topic.APPLICATION;
import static dev.beachhead.research.Topic.BENEFITS;
import static dev.beachhead.research.Topic.COMPETITION;
import static dev.beachhead.research.Topic.COMPLEMENTARY_ASSETS;
import static dev.beachhead.research.Topic.END_USER;
import static dev.beachhead.research.Topic.LIGHTHOUSE_CUSTOMERS;
import static dev.beachhead.research.Topic.MARKET_CHARACTERISTICS;
import static dev.beachhead.research.Topic.MARKET_SIZE;
import static dev.beachhead.research.Topic.PARTNERS_AND_PLAYERS;
import static dev.beachhead.room.Confidence.GUESS;
import static dev.beachhead.room.Confidence.HEARD_OFTEN;
import static dev.beachhead.room.Confidence.HEARD_ONCE;
import static dev.beachhead.room.Confidence.SEEN;

import dev.beachhead.research.ResearchCommand.AddSource;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchCommand.SetAsked;
import dev.beachhead.research.ResearchCommand.SetConfidence;
import dev.beachhead.research.SourceId;
import dev.beachhead.research.Topic;
import dev.beachhead.room.Confidence;

/** What the team found out of its eight markets, most of it about one of them, and the gaps. */
final class ResearchChapter implements Chapter {
    @Override
    public void play(Cast cast) {
        cast.on("2026-03-03", "10:00");
        industrialDesign(new Notebook(cast, INDUSTRIAL_DESIGN));
        cast.on("2026-03-05", "14:00");
        entertainment(new Notebook(cast, ENTERTAINMENT));
        cast.on("2026-03-09", "08:30");
        medicine(cast);
        cast.on("2026-03-11", "15:00");
        theOthers(cast);
    }

    private static void industrialDesign(Notebook market) {
        market.heard(
                AIKO,
                END_USER,
                "Designers and sculptors who shape toys and shoes in clay and foam. They dislike the CAD that"
                        + " engineers use, and leave it to others.",
                HEARD_OFTEN,
                6);
        market.heard(
                OTTO,
                APPLICATION,
                "Sculpt, paint and model what was clay, and hand over a file instead of a sample.",
                SEEN,
                5);
        market.heard(
                OTTO,
                BENEFITS,
                illustrative("Weeks instead of months between a sculpted sample and a file that the mould maker"
                        + " accepts."),
                HEARD_ONCE,
                2);
        market.heard(
                MARC,
                LIGHTHOUSE_CUSTOMERS,
                "Large toy makers and shoe brands; the others watch what their model shops buy.",
                HEARD_OFTEN,
                3);
        market.heard(
                RUTH,
                MARKET_CHARACTERISTICS,
                "Seasons set the dates. Designers are well paid, under time pressure, and talk to each other through"
                        + " their professional society.",
                HEARD_OFTEN,
                4);
        market.says(JOON, PARTNERS_AND_PLAYERS, "Toy and shoe makers, car makers, and the makers of their CAD.", GUESS);
        market.heard(
                BEN,
                MARKET_SIZE,
                illustrative("Counted from named companies, bottom up, in three regions: some thousands of seats."),
                HEARD_ONCE,
                3);
        market.heard(
                PRIYA, COMPETITION, "Clay and a scanner; engineers' CAD. Neither feels like sculpting.", HEARD_ONCE, 2);
        market.says(
                JOON,
                COMPLEMENTARY_ASSETS,
                "Files must reach the engineers' CAD; without that the mould maker sculpts again.",
                GUESS);
    }

    private static void entertainment(Notebook market) {
        market.heard(
                RUTH,
                END_USER,
                "Animators at studios who build characters by hand before they animate them.",
                HEARD_ONCE,
                2);
        market.says(JOON, APPLICATION, "Sculpt, animate and paint characters.", GUESS);
        market.says(
                JOON,
                LIGHTHOUSE_CUSTOMERS,
                illustrative("A handful of film studios whose tricks the rest copies a year later."),
                GUESS);
        market.says(RUTH, PARTNERS_AND_PLAYERS, "Film studios; the makers of animation software.", GUESS);
        market.says(OTTO, COMPETITION, "Strong modelling software that animators have learned at school.", GUESS);
    }

    private static void medicine(Cast cast) {
        var scans = new Notebook(cast, MEDICAL_VISUALISATION);
        scans.heard(MARC, END_USER, "Radiologists and surgeons at university hospitals.", HEARD_ONCE, 1);
        scans.says(MARC, APPLICATION, "Segment a scan, navigate, plan and diagnose.", GUESS);
        scans.heard(
                MARC,
                MARKET_CHARACTERISTICS,
                "Well funded but slow: approval, committees, and partners whose devices must work with it.",
                HEARD_OFTEN,
                3);
        scans.says(PRIYA, PARTNERS_AND_PLAYERS, "University hospitals; the makers of imaging devices.", GUESS);
        var training = new Notebook(cast, SURGICAL_SIMULATION);
        training.says(PRIYA, END_USER, "Medical students, and surgeons before a rare operation.", GUESS);
        training.heard(
                PRIYA,
                BENEFITS,
                illustrative("A mistake costs nothing, and somebody can count how often it was made."),
                HEARD_ONCE,
                1);
        training.says(
                PRIYA,
                PARTNERS_AND_PLAYERS,
                "Medical schools; surgical device makers, whose tools must be in it.",
                GUESS);
        var eyes = new Notebook(cast, MICRO_SURGERY);
        eyes.says(OTTO, END_USER, "Surgeons who operate on eye and nerve.", GUESS);
        eyes.says(
                OTTO,
                COMPLEMENTARY_ASSETS,
                "A robot that holds the instrument, and its approval. Neither is ours.",
                GUESS);
    }

    private static void theOthers(Cast cast) {
        var rock = new Notebook(cast, GEOPHYSICS);
        rock.says(BEN, APPLICATION, "Geophysicists look into rock to plan a drilling.", GUESS);
        rock.heard(
                BEN,
                MARKET_SIZE,
                illustrative("Few people with large budgets, in a few dozen companies."),
                HEARD_ONCE,
                1);
        rock.says(BEN, PARTNERS_AND_PLAYERS, "Mining and oil companies.", GUESS);
        var touch = new Notebook(cast, NON_VISUAL);
        touch.heard(
                PRIYA,
                BENEFITS,
                "Blind people could use a computer by touch; few institutions could pay for it.",
                HEARD_ONCE,
                1);
        touch.says(AIKO, PARTNERS_AND_PLAYERS, "Research centres; computer makers.", GUESS);
        var prototypes = new Notebook(cast, PROTOTYPING);
        prototypes.says(MARC, END_USER, "Engineers who judge a model before it is milled.", GUESS);
        prototypes.says(
                MARC, PARTNERS_AND_PLAYERS, "Car makers; makers of CAD and of printers for solid models.", GUESS);
    }

    /** What is written down of one market. */
    private record Notebook(Cast cast, ExampleMarket market) {
        void says(Player player, Topic topic, String text, Confidence confidence) {
            cast.does(
                    player,
                    new EditCell(market.candidate(), topic, "", text),
                    new SetConfidence(market.candidate(), topic, confidence));
        }

        /** That somebody was asked is always made up, and says so. */
        void heard(Player player, Topic topic, String text, Confidence confidence, int people) {
            says(player, topic, text, confidence);
            var source = new SourceId(ExampleIds.of("source/" + market + "/" + topic));
            cast.does(
                    player,
                    new SetAsked(market.candidate(), topic, people),
                    new AddSource(market.candidate(), topic, source, illustrative("Who was asked, and how many")));
        }
    }
}
