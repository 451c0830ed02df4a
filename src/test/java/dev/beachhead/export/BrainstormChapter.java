package dev.beachhead.export;

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

import dev.beachhead.brainstorm.Arrangement;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.GroupId;
import dev.beachhead.brainstorm.NoteColour;
import dev.beachhead.brainstorm.NoteId;
import java.util.Optional;

/** From a private round of ideas to a frozen shortlist of eight markets. */
final class BrainstormChapter implements Chapter {
    @Override
    public void play(Cast cast) {
        write(cast);
        cast.does(RUTH, new Reveal(Arrangement.AS_WRITTEN));
        group(cast, RUTH, "Shaping things", "toys", "footwear", "cars", "jewellery", "heroes");
        group(cast, OTTO, "Medicine", "vessels", "practice", "eyes", "screws");
        group(cast, AIKO, "Looking into data", "rock");
        cast.does(AIKO, new MergeNotes(note("toys"), note("heroes")));
        cast.does(RUTH, new OpenRound());
        shortlist(cast, RUTH, ENTERTAINMENT, "characters");
        shortlist(cast, OTTO, INDUSTRIAL_DESIGN, "toys");
        shortlist(cast, MARC, MEDICAL_VISUALISATION, "vessels");
        shortlist(cast, PRIYA, SURGICAL_SIMULATION, "practice");
        shortlist(cast, OTTO, MICRO_SURGERY, "eyes");
        shortlist(cast, BEN, GEOPHYSICS, "rock");
        shortlist(cast, RUTH, NON_VISUAL, "blind");
        shortlist(cast, MARC, PROTOTYPING, "review");
        cast.does(RUTH, new FreezeShortlist());
    }

    private static void write(Cast cast) {
        write(cast, RUTH, "characters", "Animators at film studios, to sculpt characters before they animate them");
        write(cast, OTTO, "toys", "Toy designers, to model what used to be clay");
        write(cast, AIKO, "footwear", "Footwear stylists, to shape soles and uppers by hand");
        write(cast, MARC, "vessels", "Radiologists, to feel their way along a vessel in a scan");
        write(cast, PRIYA, "practice", "Medical students, to practise a cut before it counts");
        write(cast, BEN, "rock", "Geophysicists, to look into rock and plan a drilling");
        write(cast, RUTH, "blind", "Blind people, to use a computer by touch");
        write(cast, OTTO, "eyes", "Eye surgeons, to operate finer than a hand can");
        write(cast, AIKO, "cars", "Car stylists, to judge a surface before the mould is milled");
        write(cast, MARC, "review", "Engineers, to review a prototype nobody has built yet");
        write(cast, JOON, "jewellery", "Jewellers, to carve wax models without wax");
        write(cast, BEN, "museum", "Museums, to let visitors touch what nobody may touch");
        write(cast, AIKO, "heroes", "Sculptors who copy a hero's face for an action figure");
        write(cast, MARC, "screws", "Surgeons, to plan where the screws go");
    }

    private static void write(Cast cast, Player player, String note, String text) {
        var colour = NoteColour.values()[player.ordinal() % NoteColour.values().length];
        cast.does(player, new AddNote(note(note), text, colour, Optional.empty()));
    }

    private static void group(Cast cast, Player player, String name, String... notes) {
        var group = new GroupId(ExampleIds.of("group/" + name));
        cast.does(player, new AddGroup(group, name, Optional.empty()));
        for (var note : notes) cast.does(player, new MoveNote(note(note), Optional.of(group), Optional.empty()));
    }

    private static void shortlist(Cast cast, Player player, ExampleMarket market, String note) {
        cast.does(
                player,
                new AddCandidate(
                        market.candidate(), Optional.of(note(note)), market.title(), market.endUser(), market.use()));
    }

    private static NoteId note(String name) {
        return new NoteId(ExampleIds.of("note/" + name));
    }
}
