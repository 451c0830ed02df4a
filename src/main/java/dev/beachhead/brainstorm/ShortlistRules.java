package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.EditCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.MoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.ShortlistCommand;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateAdded;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateEdited;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateMoved;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistUnfrozen;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may happen to the shortlist: 6 to 12 candidate markets, and nothing while it is frozen. */
final class ShortlistRules {

    /** A candidate's three fields, cleaned. */
    private record Fields(String name, String endUser, String use) {
        Fields {
            name = Texts.cleanLine(name);
            endUser = Texts.cleanLine(endUser);
            use = Texts.cleanLine(use);
        }
    }

    private ShortlistRules() {}

    static Decision decide(Brainstorm brainstorm, ShortlistCommand command, Context context) {
        return switch (command) {
            case FreezeShortlist() -> freeze(brainstorm, context);
            case UnfreezeShortlist() -> unfreeze(brainstorm, context);
            case AddCandidate add -> brainstorm.isFrozen() ? frozen() : add(brainstorm, add, context);
            case EditCandidate edit -> brainstorm.isFrozen() ? frozen() : edit(brainstorm, edit);
            case RemoveCandidate(var id) -> brainstorm.isFrozen() ? frozen() : remove(brainstorm, id);
            case MoveCandidate(var id, var before) -> brainstorm.isFrozen() ? frozen() : move(brainstorm, id, before);
        };
    }

    /** What no command leads to, but a candidate that comes back may: two of one name, or more than fit. */
    static Optional<String> flaw(Brainstorm brainstorm) {
        var names = brainstorm.candidates().stream()
                .map(candidate -> Texts.folded(candidate.name()))
                .toList();
        if (Set.copyOf(names).size() < names.size()) return Optional.of("brainstorm.undo-name-taken");
        return names.size() > Brainstorm.MOST_CANDIDATES ? Optional.of("brainstorm.undo-list-full") : Optional.empty();
    }

    private static Decision freeze(Brainstorm brainstorm, Context context) {
        if (!context.leads()) return BrainstormRules.forFacilitators();
        if (brainstorm.isFrozen()) return Decision.accept();
        int count = brainstorm.shortlist().size();
        if (count < Brainstorm.FEWEST_CANDIDATES)
            return Decision.refuse("brainstorm.shortlist-too-short", count, Brainstorm.FEWEST_CANDIDATES - count);
        if (count > Brainstorm.MOST_CANDIDATES)
            return Decision.refuse("brainstorm.shortlist-too-long", count, count - Brainstorm.MOST_CANDIDATES);
        return Decision.accept(new ShortlistFrozen());
    }

    private static Decision unfreeze(Brainstorm brainstorm, Context context) {
        if (!context.leads()) return BrainstormRules.forFacilitators();
        return brainstorm.isFrozen() ? Decision.accept(new ShortlistUnfrozen()) : Decision.accept();
    }

    private static Decision add(Brainstorm brainstorm, AddCandidate command, Context context) {
        if (brainstorm.shortlist().containsKey(command.candidate())) return Decision.accept();
        if (command.from().isPresent()) {
            var note = brainstorm.note(command.from().get(), context.who());
            if (note.isEmpty()) return NoteRules.noSuchNote();
            // Its text would be the candidate's name, and so be shown before its time.
            if (note.get().isHidden()) return Decision.refuse("brainstorm.promote-hidden");
        }
        if (brainstorm.shortlist().size() >= Brainstorm.MOST_CANDIDATES)
            return Decision.refuse("brainstorm.shortlist-full", Brainstorm.MOST_CANDIDATES);
        var fields = new Fields(command.name(), command.endUser(), command.use());
        var wrong = wrong(brainstorm, command.candidate(), fields);
        if (wrong.isPresent()) return wrong.get();
        var all = brainstorm.candidates();
        return Decision.accept(new CandidateAdded(
                command.candidate(),
                command.from(),
                fields.name(),
                fields.endUser(),
                fields.use(),
                orderAt(all, all.size())));
    }

    private static Decision edit(Brainstorm brainstorm, EditCandidate command) {
        var candidate = brainstorm.shortlist().get(command.candidate());
        if (candidate == null) return noSuchCandidate();
        var fields = new Fields(command.name(), command.endUser(), command.use());
        var wrong = wrong(brainstorm, candidate.id(), fields);
        if (wrong.isPresent()) return wrong.get();
        if (fields.equals(new Fields(candidate.name(), candidate.endUser(), candidate.use()))) return Decision.accept();
        return Decision.accept(new CandidateEdited(candidate.id(), fields.name(), fields.endUser(), fields.use()));
    }

    private static Decision remove(Brainstorm brainstorm, CandidateId id) {
        if (!brainstorm.shortlist().containsKey(id)) return noSuchCandidate();
        return Decision.accept(new CandidateRemoved(id));
    }

    private static Decision move(Brainstorm brainstorm, CandidateId id, Optional<CandidateId> before) {
        var candidate = brainstorm.shortlist().get(id);
        if (candidate == null) return noSuchCandidate();
        var all = brainstorm.candidates();
        var others = all.stream().filter(other -> other != candidate).toList();
        int index = before.flatMap(brainstorm::candidate)
                .map(others::indexOf)
                .filter(found -> found >= 0)
                .orElse(others.size());
        boolean stays = before.filter(id::equals).isPresent() || all.indexOf(candidate) == index;
        return stays ? Decision.accept() : Decision.accept(new CandidateMoved(id, orderAt(others, index)));
    }

    private static String orderAt(List<Candidate> candidates, int index) {
        return OrderKey.at(candidates.stream().map(Candidate::order).toList(), index);
    }

    private static Decision frozen() {
        return Decision.refuse("brainstorm.shortlist-frozen");
    }

    private static Decision noSuchCandidate() {
        return Decision.refuse("brainstorm.no-such-candidate");
    }

    private static Optional<Decision> wrong(Brainstorm brainstorm, CandidateId id, Fields fields) {
        if (Texts.folded(fields.name()).isEmpty())
            return Optional.of(Decision.invalid("candidate-name", "brainstorm.candidate-name-empty"));
        return tooLong("candidate-name", fields.name(), Candidate.LONGEST_NAME)
                .or(() -> tooLong("candidate-end-user", fields.endUser(), Candidate.LONGEST_END_USER))
                .or(() -> tooLong("candidate-use", fields.use(), Candidate.LONGEST_USE))
                .or(() -> taken(brainstorm, id, fields.name()));
    }

    private static Optional<Decision> tooLong(String field, String text, int longest) {
        int length = Texts.length(text);
        if (length <= longest) return Optional.empty();
        return Optional.of(Decision.invalid(field, "brainstorm." + field + "-too-long", longest, length));
    }

    private static Optional<Decision> taken(Brainstorm brainstorm, CandidateId id, String name) {
        return brainstorm.candidates().stream()
                .filter(candidate -> !candidate.id().equals(id))
                .filter(candidate -> Texts.folded(candidate.name()).equals(Texts.folded(name)))
                .findFirst()
                .map(candidate ->
                        Decision.invalid("candidate-name", "brainstorm.candidate-name-taken", candidate.name()));
    }
}
