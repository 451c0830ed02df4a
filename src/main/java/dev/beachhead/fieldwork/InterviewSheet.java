package dev.beachhead.fieldwork;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an interview says beside its texts.
 *
 * @param person one line of 1 to {@link ContactSheet#LONGEST_NAME} characters: who was interviewed
 * @param contact that person on the list of people to talk to; empty for somebody who is not on it
 * @param day when, as the calendar of the interviewer had it
 * @param market about which segment; empty while that is open
 * @param problem empty when it did not come out
 * @param traits in the method's order
 */
public record InterviewSheet(
        String person,
        Optional<ContactId> contact,
        LocalDate day,
        Optional<UUID> market,
        Optional<ProblemKind> problem,
        Set<Trait> traits,
        Recommends recommends,
        Payment payment,
        ReferralQuestion referral) {

    public InterviewSheet {
        var ordered = EnumSet.noneOf(Trait.class);
        ordered.addAll(traits);
        traits = Collections.unmodifiableSet(ordered);
    }

    static InterviewSheet of(String person, LocalDate day) {
        return new InterviewSheet(
                person,
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Recommends.NOT_ASKED,
                Payment.NOT_PAID,
                ReferralQuestion.NOT_ASKED);
    }

    InterviewSheet of(String newPerson, Optional<ContactId> newContact) {
        return new InterviewSheet(newPerson, newContact, day, market, problem, traits, recommends, payment, referral);
    }

    public InterviewSheet about(Optional<UUID> newMarket) {
        return new InterviewSheet(person, contact, day, newMarket, problem, traits, recommends, payment, referral);
    }

    public InterviewSheet on(LocalDate newDay) {
        return new InterviewSheet(person, contact, newDay, market, problem, traits, recommends, payment, referral);
    }

    public InterviewSheet with(Optional<ProblemKind> newProblem) {
        return new InterviewSheet(person, contact, day, market, newProblem, traits, recommends, payment, referral);
    }

    public InterviewSheet with(Set<Trait> newTraits) {
        return new InterviewSheet(person, contact, day, market, problem, newTraits, recommends, payment, referral);
    }

    public InterviewSheet with(Recommends newRecommends) {
        return new InterviewSheet(person, contact, day, market, problem, traits, newRecommends, payment, referral);
    }

    public InterviewSheet with(Payment newPayment) {
        return new InterviewSheet(person, contact, day, market, problem, traits, recommends, newPayment, referral);
    }

    public InterviewSheet with(ReferralQuestion newReferral) {
        return new InterviewSheet(person, contact, day, market, problem, traits, recommends, payment, newReferral);
    }
}
