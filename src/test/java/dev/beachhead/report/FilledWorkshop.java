package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.decide.Decide;
import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideText;
import dev.beachhead.decide.GateChecks;
import dev.beachhead.fieldwork.ContactId;
import dev.beachhead.fieldwork.ContactSheet;
import dev.beachhead.fieldwork.Direction;
import dev.beachhead.fieldwork.ExperimentId;
import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.PlanExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordResult;
import dev.beachhead.fieldwork.Figure;
import dev.beachhead.fieldwork.InterviewId;
import dev.beachhead.fieldwork.InterviewSheet;
import dev.beachhead.fieldwork.MetVia;
import dev.beachhead.fieldwork.NewContact;
import dev.beachhead.fieldwork.Payment;
import dev.beachhead.fieldwork.Plan;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.ReferralQuestion;
import dev.beachhead.fieldwork.Side;
import dev.beachhead.fieldwork.Standing;
import dev.beachhead.fieldwork.Trait;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.lifecycle.Course;
import dev.beachhead.lifecycle.Feeling;
import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MarkObstacle;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.LifeCycleCommand.SetTime;
import dev.beachhead.lifecycle.Obstacle;
import dev.beachhead.lifecycle.Stage;
import dev.beachhead.lifecycle.StepId;
import dev.beachhead.lifecycle.StepText;
import dev.beachhead.lifecycle.TimeTaken;
import dev.beachhead.model.Block;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.model.NoteId;
import dev.beachhead.model.Status;
import dev.beachhead.persona.Fact;
import dev.beachhead.persona.Item;
import dev.beachhead.persona.ItemId;
import dev.beachhead.persona.LineKind;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.ShowPicture;
import dev.beachhead.persona.Picture;
import dev.beachhead.profile.ProfileCommand.EditTrait;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Statement;
import dev.beachhead.room.WorkshopId;
import dev.beachhead.sizing.CurrencyCode;
import dev.beachhead.sizing.EstimateId;
import dev.beachhead.sizing.Method;
import dev.beachhead.sizing.Nested;
import dev.beachhead.sizing.SizingCommand.AddEstimate;
import dev.beachhead.sizing.SizingCommand.SetFigures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A workshop that reached its beachhead, filled in to its end. */
final class FilledWorkshop {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Rooms rooms;
    private final WorkshopId workshop;
    private final ParticipantId lead;
    private final UUID market;

    FilledWorkshop(Rooms rooms, WorkshopId workshop, ParticipantId lead) {
        this.rooms = rooms;
        this.workshop = workshop;
        this.lead = lead;
        this.market = rooms.state(workshop)
                .state(Funnel.class)
                .beachhead()
                .orElseThrow()
                .id();
    }

    void fill() {
        for (var trait : dev.beachhead.profile.Trait.values())
            does(new EditTrait(market, trait, "", "Mostly as their friends are: " + trait.key()));
        size();
        persona();
        lifeCycle();
        business();
        decide();
    }

    void does(Command command) {
        assertThat(rooms.execute(workshop, CommandId.next(), new Actor(lead), command))
                .as(command.toString())
                .isInstanceOf(Outcome.Committed.class);
    }

    private void size() {
        estimate(Method.END_USERS, 24, 41, 60, "Counted from the staff pages of 62 studios");
        estimate(Method.COMPETING_PRODUCTS, 18, 55, 90, "Units sold of the two leading CAD packages");
        estimate(Method.ANALYST_REPORT, 70, 95, 140, "A report somebody bought");
        does(new SetFigures(
                market,
                Optional.of(CurrencyCode.USD),
                Map.of(
                        Nested.TOTAL, millions(41),
                        Nested.SERVICEABLE, millions(26),
                        Nested.TARGET, millions(8))));
    }

    private void estimate(Method method, int low, int likely, int high, String source) {
        does(new AddEstimate(
                market,
                EstimateId.next(),
                method,
                millions(low).orElseThrow(),
                millions(likely).orElseThrow(),
                millions(high).orElseThrow(),
                CurrencyCode.USD,
                source));
    }

    private static Optional<BigDecimal> millions(int count) {
        return Optional.of(BigDecimal.valueOf(count * 1_000_000L));
    }

    private void persona() {
        does(new EditFact(market, Fact.NAME, "", "Rosa Lindqvist"));
        does(new EditFact(market, Fact.PICTURE_TEXT, "", "A sculptor at her bench"));
        does(new EditFact(market, Fact.AGE, "", "38"));
        does(new EditFact(market, Fact.EDUCATED, "", "Art school in Gothenburg, then seven years of clay"));
        does(new EditFact(market, Fact.COMPANY, "", "A toy studio of twenty"));
        does(new EditFact(market, Fact.JUDGED, "", "By how few models come back from the factory"));
        does(new EditFact(market, Fact.FUNCTIONAL, "", "Hand over a shape that the factory can mould"));
        does(new AddMoment(
                market, ItemId.next(), Item.TimeOfDay.of("08:30"), "Warms the clay and looks at yesterday’s head"));
        does(new AddMoment(market, ItemId.next(), Item.TimeOfDay.of("14:00"), "Waits for the scan to come back"));
        does(new AddLine(market, ItemId.next(), LineKind.CRITERION, "It feels like clay under the hand"));
        does(new AddLine(market, ItemId.next(), LineKind.CRITERION, "The file opens in the engineers’ CAD"));
        does(new AddLine(market, ItemId.next(), LineKind.PAIN, "Starts anew when a model breaks on the way"));
        does(new AddLine(market, ItemId.next(), LineKind.GAIN, "Undo, for the first time in her life"));
        does(new AddTurnedAway(market, ItemId.next(), "Engineers who want dimensions"));
        does(new ShowPicture(market, picture()));
    }

    private static Picture picture() {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0xB7791F));
        graphics.fillRect(0, 0, 64, 64);
        graphics.setColor(new Color(0xFFF3B8));
        graphics.fillOval(16, 12, 32, 40);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return new Picture(Base64.getEncoder().encodeToString(out.toByteArray()));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void lifeCycle() {
        for (var stage : Stage.values()) {
            step(Course.TODAY, stage, Feeling.values()[(stage.ordinal() * 3) % 5], 2 + stage.number());
            step(Course.WITH_PRODUCT, stage, Feeling.values()[1 + (stage.ordinal() * 2) % 4], stage.number());
        }
        var blocked = step(Course.WITH_PRODUCT, Stage.BUYS, Feeling.AWFUL, 3);
        does(new MarkObstacle(market, blocked, Obstacle.BARRIER));
        var answered = step(Course.WITH_PRODUCT, Stage.USES, Feeling.BAD, 1);
        does(new MarkObstacle(market, answered, Obstacle.HABIT));
        does(new EditStep(market, answered, StepText.ANSWER, "", "A week side by side with the clay"));
    }

    private StepId step(Course course, Stage stage, Feeling feeling, int days) {
        var step = StepId.next();
        does(new AddStep(market, step, course, stage, "What she does when it comes to: " + stage.key()));
        does(new SetFeeling(market, step, Optional.of(feeling)));
        does(new SetTime(market, step, Optional.of(new TimeTaken(days, TimeTaken.Unit.DAYS))));
        return step;
    }

    private void business() {
        var value = note(Block.VALUE_PROPOSITIONS, "Clay that can be undone");
        var price = note(Block.REVENUE_STREAMS, "A seat at 9,000 dollars a year");
        for (var block : Block.values()) note(block, "We suppose something about " + block.key());
        for (int day = 0; day < 4; day++) {
            does(new AddContact(new NewContact(
                    ContactId.next(),
                    new ContactSheet("Sculptor " + day, MetVia.EVENT, Optional.empty(), Optional.empty(), ""),
                    day % 2 == 0 ? Standing.MET : Standing.CONTACTED)));
            var interview = InterviewId.next();
            does(new RecordInterview(
                    interview, sheet(day), "We spoke for half an hour.", "“I would give my left hand for undo.”"));
            does(new LinkEvidence(interview, value, Side.SUPPORTS));
        }
        does(new SetStatus(new NoteId(UUID.fromString(value.item())), Status.FACT));
        var experiment = ExperimentId.next();
        does(new PlanExperiment(
                experiment,
                price,
                new Plan(
                        "Two studios asked for a price", "studios of ten that sign", Direction.AT_LEAST, figure("3"))));
        does(new RecordResult(experiment, figure("1"), "The others want to try it first"));
        does(new SetStatus(new NoteId(UUID.fromString(price.item())), Status.REFUTED));
    }

    private InterviewSheet sheet(int day) {
        return new InterviewSheet(
                "Sculptor number " + day,
                Optional.empty(),
                DAY.plusDays(day),
                Optional.of(market),
                Optional.empty(),
                EnumSet.of(Trait.HAS_THE_PROBLEM, Trait.KNOWS_IT),
                Recommends.YES,
                day == 0 ? Payment.PAID : Payment.NOT_PAID,
                ReferralQuestion.ASKED);
    }

    private static Figure figure(String number) {
        return Figure.parse(number).orElseThrow();
    }

    private Statement note(Block block, String text) {
        var note = NoteId.next();
        does(new AddNote(note, block, text, Optional.empty()));
        return new Statement("model", note.toString());
    }

    private void decide() {
        var words = List.of(
                "sculptors in toy studios",
                "must hand over a shape a factory can mould",
                "Digital Clay",
                "modelling tool",
                "feels like clay and can be undone",
                "wax and clay",
                "never breaks on the way");
        for (int i = 0; i < words.size(); i++)
            does(new EditDecideText(DecideText.POSITIONING.get(i), "", words.get(i)));
        does(new EditDecideText(
                DecideText.ROAD_MAP, "", "First the head sculptor, then the studio head, then the purchasing office."));
        var phase = rooms.state(workshop).state(Decide.class).phase();
        var open = GateChecks.open(rooms.state(workshop), phase);
        does(new Proceed(phase, "Nine of ten sculptors we met want it now.", open));
    }
}
