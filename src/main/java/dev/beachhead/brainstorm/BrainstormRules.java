package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormCommand.GroupCommand;
import dev.beachhead.brainstorm.BrainstormCommand.NoteCommand;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.BrainstormCommand.RoundCommand;
import dev.beachhead.brainstorm.BrainstormCommand.ShortlistCommand;
import dev.beachhead.brainstorm.BrainstormCommand.StartPrivateRound;
import dev.beachhead.brainstorm.BrainstormEvent.GroupEvent;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEvent;
import dev.beachhead.brainstorm.BrainstormEvent.NoteSplit;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.brainstorm.BrainstormEvent.NotesRevealed;
import dev.beachhead.brainstorm.BrainstormEvent.PrivateRoundStarted;
import dev.beachhead.brainstorm.BrainstormEvent.RoundEvent;
import dev.beachhead.brainstorm.BrainstormEvent.RoundOpened;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistEvent;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistUnfrozen;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What may happen in a brainstorm: its rounds here, notes, groups and the shortlist in rules of their own. */
final class BrainstormRules {
    private BrainstormRules() {}

    static Decision decide(Brainstorm brainstorm, BrainstormCommand command, Context context) {
        return switch (command) {
            case RoundCommand round -> decide(brainstorm, round, context);
            case NoteCommand note -> NoteRules.decide(brainstorm, note, context);
            case GroupCommand group -> GroupRules.decide(brainstorm, group, context);
            case ShortlistCommand shortlist -> ShortlistRules.decide(brainstorm, shortlist, context);
        };
    }

    /** What was shown cannot be unseen, and a list that is closed stays as it was closed. */
    static Reversal reversal(Brainstorm brainstorm, BrainstormEvent event) {
        return switch (event) {
            case RoundEvent _ -> Reversal.never("brainstorm.undo-round");
            case ShortlistFrozen _ -> Reversal.never("brainstorm.undo-freeze");
            case ShortlistUnfrozen _ -> Reversal.never("brainstorm.undo-freeze");
            case ShortlistEvent _ ->
                brainstorm.isFrozen() ? Reversal.never("brainstorm.shortlist-frozen") : Reversal.FREE;
            case NotesMerged _ -> Reversal.LATEST;
            case NoteSplit _ -> Reversal.LATEST;
            case NoteEvent _ -> Reversal.FREE;
            case GroupEvent _ -> Reversal.FREE;
        };
    }

    static Decision forFacilitators() {
        return Decision.refuse(Rejection.forbidden("brainstorm.facilitator-only"));
    }

    private static Decision decide(Brainstorm brainstorm, RoundCommand command, Context context) {
        if (!context.leads()) return forFacilitators();
        return switch (command) {
            case StartPrivateRound() -> startPrivateRound(brainstorm);
            case Reveal(var arrangement) -> reveal(brainstorm, arrangement, context);
            case OpenRound() -> open(brainstorm);
        };
    }

    private static Decision startPrivateRound(Brainstorm brainstorm) {
        if (brainstorm.round() == Round.PRIVATE) return Decision.refuse("brainstorm.already-private");
        return Decision.accept(new PrivateRoundStarted());
    }

    private static Decision reveal(Brainstorm brainstorm, Arrangement arrangement, Context context) {
        if (brainstorm.round() != Round.PRIVATE) return Decision.refuse("brainstorm.already-revealed");
        var places = switch (arrangement) {
            case AS_WRITTEN -> List.<Placed>of();
            case DEALT -> deal(brainstorm, context.random());
        };
        return Decision.accept(new NotesRevealed(arrangement, places));
    }

    private static Decision open(Brainstorm brainstorm) {
        return switch (brainstorm.round()) {
            case PRIVATE -> Decision.refuse("brainstorm.reveal-first");
            case REVEALED -> Decision.accept(new RoundOpened());
            case OPEN -> Decision.refuse("brainstorm.already-open");
        };
    }

    /** The hidden notes of each group change places among themselves; those that are shown already lie still. */
    private static List<Placed> deal(Brainstorm brainstorm, RandomGenerator random) {
        var dealt = new ArrayList<Placed>();
        var groups = brainstorm.groupsInOrder().stream().map(group -> Optional.of(group.id()));
        Stream.concat(Stream.of(Optional.<GroupId>empty()), groups).forEach(group -> {
            var hidden =
                    brainstorm.notes().in(group).stream().filter(Note::isHidden).toList();
            var places = new ArrayList<>(hidden.stream().map(Note::order).toList());
            Collections.shuffle(places, random);
            for (int i = 0; i < hidden.size(); i++)
                dealt.add(new Placed(hidden.get(i).id(), places.get(i)));
        });
        return dealt;
    }
}
