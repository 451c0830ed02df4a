package dev.beachhead.export;

import static dev.beachhead.export.ExampleMarket.ENTERTAINMENT;
import static dev.beachhead.export.ExampleMarket.INDUSTRIAL_DESIGN;
import static dev.beachhead.export.ExampleMarket.MEDICAL_VISUALISATION;
import static dev.beachhead.export.Interviewee.CARLA;
import static dev.beachhead.export.Interviewee.DARIO;
import static dev.beachhead.export.Interviewee.GRACE;
import static dev.beachhead.export.Interviewee.HENRIK;
import static dev.beachhead.export.Interviewee.INES;
import static dev.beachhead.export.Interviewee.MEI;
import static dev.beachhead.export.Interviewee.NOAH;
import static dev.beachhead.export.Interviewee.PAUL;
import static dev.beachhead.export.Interviewee.SOFIA;
import static dev.beachhead.export.Interviewee.TOMAS;
import static dev.beachhead.export.Interviewee.WALTER;
import static dev.beachhead.export.Interviewee.YUKI;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;
import static dev.beachhead.fieldwork.Side.CONTRADICTS;
import static dev.beachhead.fieldwork.Side.SUPPORTS;

import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.Side;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Gate;
import dev.beachhead.lifecycle.Course;
import dev.beachhead.lifecycle.LifeCycle;
import dev.beachhead.lifecycle.Stage;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.model.Status;
import dev.beachhead.persona.Personas;
import dev.beachhead.profile.Profile;
import dev.beachhead.profile.Trait;
import dev.beachhead.research.Research;
import dev.beachhead.research.Topic;
import dev.beachhead.room.Statement;

/** What people said is held against what the team wrote: some of it becomes fact, and one guess falls. */
final class EvidenceChapter implements Chapter {
    @Override
    public void play(Cast cast) {
        cast.on("2026-04-24", "09:00");
        ofTheCustomer(cast);
        ofTheFunnel(cast);
        ofTheResearch(cast);
        cast.on("2026-04-24", "13:00");
        ofTheCanvas(cast);
        status(cast);
    }

    private static void ofTheCustomer(Cast cast) {
        says(cast, AIKO, trait(Trait.WHY_THEY_BUY), SUPPORTS, MEI, YUKI);
        says(cast, AIKO, trait(Trait.FEARS), SUPPORTS, INES, DARIO);
        says(cast, AIKO, trait(Trait.MOTIVATION), SUPPORTS, INES, TOMAS);
        says(cast, PRIYA, trait(Trait.MOTIVATION), CONTRADICTS, NOAH);
        says(cast, AIKO, line("feel"), SUPPORTS, INES, YUKI);
        says(cast, OTTO, line("file"), SUPPORTS, PAUL);
        says(cast, OTTO, line("again"), SUPPORTS, INES, DARIO, PAUL);
        says(cast, OTTO, line("try"), SUPPORTS, TOMAS);
        says(cast, RUTH, line("price"), SUPPORTS, WALTER, CARLA);
        says(cast, RUTH, step(Stage.BUYS), SUPPORTS, WALTER, CARLA);
        says(cast, OTTO, step(Stage.SEES_VALUE), SUPPORTS, PAUL);
        says(cast, AIKO, step(Stage.FINDS_OUT), SUPPORTS, MEI, YUKI);
    }

    private static void ofTheFunnel(Cast cast) {
        says(cast, AIKO, gate(Gate.ESSENTIAL), SUPPORTS, INES, TOMAS);
        says(cast, PRIYA, gate(Gate.ESSENTIAL), CONTRADICTS, GRACE);
        says(cast, AIKO, gate(Gate.ONE_MARKET), SUPPORTS, MEI, YUKI);
    }

    private static void ofTheResearch(Cast cast) {
        says(cast, AIKO, cell(INDUSTRIAL_DESIGN, Topic.END_USER), SUPPORTS, INES, MEI);
        says(cast, RUTH, cell(INDUSTRIAL_DESIGN, Topic.MARKET_CHARACTERISTICS), SUPPORTS, YUKI);
        says(cast, PRIYA, cell(INDUSTRIAL_DESIGN, Topic.COMPETITION), SUPPORTS, DARIO);
        says(cast, OTTO, cell(INDUSTRIAL_DESIGN, Topic.COMPLEMENTARY_ASSETS), SUPPORTS, PAUL);
        says(cast, BEN, cell(ENTERTAINMENT, Topic.COMPETITION), SUPPORTS, SOFIA);
        says(cast, MARC, cell(MEDICAL_VISUALISATION, Topic.MARKET_CHARACTERISTICS), SUPPORTS, HENRIK);
    }

    private static void ofTheCanvas(Cast cast) {
        says(cast, AIKO, note("sculptor"), SUPPORTS, INES, TOMAS, DARIO, YUKI);
        says(cast, PRIYA, note("sculptor"), CONTRADICTS, GRACE);
        says(cast, RUTH, note("head"), SUPPORTS, WALTER, CARLA);
        says(cast, AIKO, note("cad"), SUPPORTS, INES, DARIO);
        says(cast, OTTO, note("again"), SUPPORTS, PAUL, DARIO);
        says(cast, OTTO, note("touch"), SUPPORTS, TOMAS);
        says(cast, PRIYA, note("touch"), CONTRADICTS, GRACE);
        says(cast, OTTO, note("engineer"), SUPPORTS, PAUL);
        says(cast, OTTO, note("file"), SUPPORTS, PAUL);
        says(cast, AIKO, note("colleague"), SUPPORTS, MEI, YUKI);
        says(cast, PRIYA, note("evenings"), SUPPORTS, YUKI);
        says(cast, BEN, note("rent"), CONTRADICTS, CARLA);
    }

    private static void status(Cast cast) {
        for (var fact : new String[] {"sculptor", "head", "cad", "touch", "colleague"}) set(cast, fact, Status.FACT);
        for (var tested :
                new String[] {"again", "file", "engineer", "direct", "evenings", "trial", "referral", "seats"})
            set(cast, tested, Status.TESTING);
        set(cast, "rent", Status.REFUTED);
    }

    private static void set(Cast cast, String note, Status status) {
        cast.does(RUTH, new SetStatus(ModelChapter.note(note), status));
    }

    private static void says(Cast cast, Player player, Statement statement, Side side, Interviewee... people) {
        for (var who : people) cast.does(player, new LinkEvidence(who.interview(), statement, side));
    }

    private static Statement trait(Trait trait) {
        return Profile.statement(ProfileChapter.MARKET, trait);
    }

    private static Statement cell(ExampleMarket market, Topic topic) {
        return Research.statement(new Research.Place(market.candidate(), topic));
    }

    private static Statement line(String name) {
        return Personas.statement(PersonaChapter.line(name));
    }

    private static Statement step(Stage stage) {
        return LifeCycle.statement(LifeCycleChapter.step(Course.WITH_PRODUCT, stage, 1));
    }

    private static Statement gate(Gate gate) {
        return Funnel.statement(FunnelChapter.SCULPTORS, gate);
    }

    private static Statement note(String name) {
        return new Statement("model", ModelChapter.note(name).toString());
    }
}
