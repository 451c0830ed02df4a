package dev.beachhead.export;

import dev.beachhead.fieldwork.ContactSheet;
import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.InterviewSheet;
import dev.beachhead.fieldwork.NewContact;
import dev.beachhead.fieldwork.Payment;
import dev.beachhead.fieldwork.ProblemKind;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.ReferralQuestion;
import dev.beachhead.fieldwork.Standing;
import dev.beachhead.fieldwork.Trait;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;

/** How the players talk to people outside: all of it is made up. */
final class Talk {
    private final Cast cast;
    private final Player player;

    Talk(Cast cast, Player player) {
        this.cast = cast;
        this.player = player;
    }

    void meets(Interviewee who, Standing standing) {
        meets(who, standing, Optional.empty(), Optional.empty());
    }

    /** @param by who named this person */
    void meets(Interviewee who, Standing standing, Optional<Interviewee> by, Optional<LocalDate> next) {
        var sheet = new ContactSheet(who.shownName(), who.metVia(), next, by.map(Interviewee::contact), who.note());
        cast.does(player, new AddContact(new NewContact(who.contact(), sheet, standing)));
    }

    /** An interview that is held and written down on one day. */
    void hears(Interviewee who, String day, UUID market, Heard heard) {
        cast.on(day, "10:40");
        var sheet = new InterviewSheet(
                who.shownName(),
                Optional.of(who.contact()),
                LocalDate.parse(day),
                Optional.of(market),
                Optional.of(heard.problem()),
                heard.traits(),
                heard.recommends(),
                Payment.NOT_PAID,
                ReferralQuestion.ASKED);
        cast.does(player, new RecordInterview(who.interview(), sheet, heard.notes(), heard.quotes()));
    }

    /** @param shown how many of the early adopter's five, from the first on */
    record Heard(ProblemKind problem, int shown, Recommends recommends, String notes, String quotes) {
        EnumSet<Trait> traits() {
            var traits = EnumSet.noneOf(Trait.class);
            traits.addAll(Arrays.asList(Trait.values()).subList(0, shown));
            return traits;
        }
    }
}
