package dev.beachhead.brainstorm;

import dev.beachhead.ui.NoteCard;
import java.util.Optional;

/** What a card on the board shows to one viewer; cards with equal faces are not drawn again. */
sealed interface CardFace {
    String NOTE = "note:";
    String CANDIDATE = "candidate:";

    String key();

    void drawOn(NoteCard card);

    /** @param details the authors' names as the viewer may see them */
    record OfNote(String key, Note note, String details, boolean promoted, boolean fixed) implements CardFace {
        boolean shows(Note other, boolean isPromoted, boolean isFixed) {
            return note == other && promoted == isPromoted && fixed == isFixed;
        }

        @Override
        public void drawOn(NoteCard card) {
            var text = note.text().text();
            card.show(text, text);
            card.colour(note.colour().name());
            card.details(promoted ? join(card.getTranslation("brainstorm.card.promoted"), details) : details);
            card.fixed(fixed);
        }
    }

    record OfCandidate(Candidate candidate, boolean fixed) implements CardFace {
        @Override
        public String key() {
            return CANDIDATE + candidate.id();
        }

        @Override
        public void drawOn(NoteCard card) {
            card.addClassName("candidate");
            card.show(candidate.name(), join(candidate.name(), join(candidate.endUser(), candidate.use())));
            card.details(join(candidate.endUser(), candidate.use()));
            card.fixed(fixed);
        }
    }

    static void draw(NoteCard card, CardFace face) {
        face.drawOn(card);
    }

    static String key(NoteId note) {
        return NOTE + note;
    }

    static Optional<NoteId> note(String key) {
        return key.startsWith(NOTE) ? NoteId.parse(key.substring(NOTE.length())) : Optional.empty();
    }

    static Optional<CandidateId> candidate(String key) {
        return key.startsWith(CANDIDATE) ? CandidateId.parse(key.substring(CANDIDATE.length())) : Optional.empty();
    }

    private static String join(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return one + other;
        return one + " · " + other;
    }
}
