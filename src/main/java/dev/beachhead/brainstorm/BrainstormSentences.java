package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormEvent.CandidateAdded;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateEdited;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateMoved;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.GroupAdded;
import dev.beachhead.brainstorm.BrainstormEvent.GroupEvent;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRenamed;
import dev.beachhead.brainstorm.BrainstormEvent.NoteAdded;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEdited;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEvent;
import dev.beachhead.brainstorm.BrainstormEvent.NoteMoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRecoloured;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRestored;
import dev.beachhead.brainstorm.BrainstormEvent.NoteSplit;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.brainstorm.BrainstormEvent.NotesRevealed;
import dev.beachhead.brainstorm.BrainstormEvent.PrivateRoundStarted;
import dev.beachhead.brainstorm.BrainstormEvent.RoundEvent;
import dev.beachhead.brainstorm.BrainstormEvent.RoundOpened;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistEvent;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistUnfrozen;
import dev.beachhead.room.Activity;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.room.Texts;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the activity says of a brainstorm. A sentence is read by everybody under its actor's name: it never holds a hidden note's
 * text, and while notes stand without names it never joins a name with a text that tells who wrote it. A note's id is the last
 * argument of a sentence about it.
 */
final class BrainstormSentences {
    private static final int EXCERPT = 40;
    private static final String WROTE_HIDDEN = "brainstorm.activity.wrote-hidden";
    private static final String PRIVATE_ROUND = "brainstorm.activity.private-round";

    private final Brainstorm before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the brainstorm as it was when the event happened */
    BrainstormSentences(Brainstorm before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(BrainstormEvent event) {
        return switch (event) {
            case RoundEvent round -> Optional.of(of(round));
            case NoteEvent note -> of(note);
            case GroupEvent group -> Optional.of(of(group));
            case ShortlistEvent shortlist -> of(shortlist);
        };
    }

    private Telling of(RoundEvent event) {
        return switch (event) {
            case PrivateRoundStarted() -> Telling.of(PRIVATE_ROUND);
            case NotesRevealed(var arrangement, var _) ->
                Telling.of(
                        switch (arrangement) {
                            case AS_WRITTEN -> "brainstorm.activity.revealed";
                            case DEALT -> "brainstorm.activity.dealt";
                        },
                        before.notes().all().filter(Note::isHidden).count());
            case RoundOpened() -> Telling.of("brainstorm.activity.opened");
        };
    }

    private Optional<Telling> of(NoteEvent event) {
        return switch (event) {
            case NoteAdded added -> added(added);
            case NoteEdited edited -> shown(edited.note()).flatMap(note -> edited(note, edited));
            case NoteRecoloured _ -> Optional.empty();
            case NoteMoved(var id, var group, var _) ->
                shown(id).filter(note -> !note.group().equals(group)).flatMap(note -> moved(note, group));
            case NoteRemoved(var id) -> named(id).map(about("brainstorm.activity.removed"));
            case NoteRestored(var id, var _, var _, var _) ->
                before.notes()
                        .findRemoved(id, stamp.actor())
                        .filter(_ -> before.showsAuthors())
                        .map(about("brainstorm.activity.restored"));
            case NotesMerged(var into, var from, var _) ->
                shown(into).flatMap(one -> shown(from).map(other -> merged(one, other)));
            case NoteSplit(var id, var _) -> shown(id).map(about("brainstorm.activity.split"));
        };
    }

    private Optional<Telling> added(NoteAdded event) {
        if (event.visibility() == Visibility.HIDDEN)
            return isToldInThisRound() ? Optional.empty() : Optional.of(Telling.of(WROTE_HIDDEN));
        if (!before.showsAuthors()) return Optional.empty();
        return Optional.of(Telling.of("brainstorm.activity.added", excerpt(event.text()), event.note()));
    }

    private Optional<Telling> edited(Note note, NoteEdited event) {
        var displaced = note.text().by().filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent()) return Optional.of(overlapped(note, event).to(displaced.get()));
        if (!before.showsAuthors()) return Optional.empty();
        var telling = Telling.of("brainstorm.activity.edited", excerpt(event.text()), note.id());
        return isToldInThisSitting(telling) ? Optional.empty() : Optional.of(telling);
    }

    private Telling overlapped(Note note, NoteEdited event) {
        return before.showsAuthors()
                ? Telling.of("brainstorm.activity.overlap", excerpt(event.text()), note.id())
                : Telling.of("brainstorm.activity.overlap-unnamed");
    }

    private Optional<Telling> moved(Note note, Optional<GroupId> group) {
        if (group.isEmpty())
            return Optional.of(about("brainstorm.activity.ungrouped").apply(note));
        return group.flatMap(before::group)
                .map(there -> Telling.of(
                        "brainstorm.activity.grouped", excerpt(note.text().text()), there.name(), note.id()));
    }

    private static Telling merged(Note into, Note from) {
        return Telling.of(
                "brainstorm.activity.merged",
                excerpt(into.text().text()),
                excerpt(from.text().text()),
                into.id());
    }

    private Telling of(GroupEvent event) {
        return switch (event) {
            case GroupAdded(var _, var name, var _) -> Telling.of("brainstorm.activity.group-added", name);
            case GroupRenamed(var id, var name) -> Telling.of("brainstorm.activity.group-renamed", groupName(id), name);
            case GroupRemoved(var id, var _) -> Telling.of("brainstorm.activity.group-removed", groupName(id));
        };
    }

    private Optional<Telling> of(ShortlistEvent event) {
        return switch (event) {
            case CandidateAdded added -> Optional.of(Telling.of("brainstorm.activity.candidate-added", added.name()));
            case CandidateEdited edited -> {
                var telling = Telling.of("brainstorm.activity.candidate-edited", edited.name(), edited.candidate());
                yield isToldInThisSitting(telling) ? Optional.empty() : Optional.of(telling);
            }
            case CandidateRemoved(var id) ->
                before.candidate(id)
                        .map(candidate -> Telling.of("brainstorm.activity.candidate-removed", candidate.name()));
            case CandidateMoved _ -> Optional.empty();
            case ShortlistFrozen() ->
                Optional.of(Telling.of(
                        "brainstorm.activity.frozen", before.shortlist().size()));
            case ShortlistUnfrozen() -> Optional.of(Telling.of("brainstorm.activity.unfrozen"));
        };
    }

    private Optional<Note> shown(NoteId id) {
        return before.notes().find(id).filter(note -> !note.isHidden());
    }

    /** A shown note, while it is no secret who wrote it: only its authors can do to it what the sentence says. */
    private Optional<Note> named(NoteId id) {
        return shown(id).filter(_ -> before.showsAuthors());
    }

    private static Function<Note, Telling> about(String key) {
        return note -> Telling.of(key, excerpt(note.text().text()), note.id());
    }

    private static String excerpt(String text) {
        return Texts.excerpt(text, EXCERPT);
    }

    private String groupName(GroupId id) {
        return before.group(id).map(NoteGroup::name).orElse("");
    }

    /** Whether it was said of this person since the round began: who writes how much when is nobody's business. */
    private boolean isToldInThisRound() {
        return activity.entries().stream()
                .takeWhile(entry -> !entry.telling().key().equals(PRIVATE_ROUND))
                .anyMatch(entry -> entry.stamp().actor().equals(stamp.actor())
                        && entry.telling().key().equals(WROTE_HIDDEN));
    }

    private boolean isToldInThisSitting(Telling telling) {
        return activity.inThisSitting(stamp)
                .anyMatch(entry -> entry.telling().key().equals(telling.key())
                        && entry.telling()
                                .arguments()
                                .getLast()
                                .equals(telling.arguments().getLast()));
    }
}
