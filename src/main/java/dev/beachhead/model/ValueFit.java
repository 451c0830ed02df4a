package dev.beachhead.model;

import dev.beachhead.room.BusinessModelFacts.Fit;
import dev.beachhead.room.EvidenceBook;
import java.util.List;

/**
 * What customers need, and what the team answers to each of it.
 *
 * @param needs the notes about customers that name a pain, a gain or a job, in order
 */
public record ValueFit(List<Need> needs) {

    /**
     * @param answers the value propositions that are said to answer it
     * @param proven whether it is a fact, and one of the answers is too
     */
    public record Need(Note need, List<Note> answers, boolean proven) {
        public Need {
            answers = List.copyOf(answers);
        }

        public boolean isAnswered() {
            return !answers.isEmpty();
        }
    }

    public ValueFit {
        needs = List.copyOf(needs);
    }

    public static ValueFit of(Canvas canvas, EvidenceBook evidence) {
        var links = canvas.links(Link.Kind.ANSWERS);
        return new ValueFit(canvas.notes().in(Block.CUSTOMER_SEGMENTS).stream()
                .filter(note -> note.answers().choice(Facet.NEED).isPresent())
                .map(need -> need(need, answers(canvas, links, need), evidence))
                .toList());
    }

    public Fit figures() {
        int answered = (int) needs.stream().filter(Need::isAnswered).count();
        int proven = (int) needs.stream().filter(Need::proven).count();
        return new Fit(needs.size(), answered, proven);
    }

    private static Need need(Note need, List<Note> answers, EvidenceBook evidence) {
        boolean proven = isFact(need, evidence) && answers.stream().anyMatch(answer -> isFact(answer, evidence));
        return new Need(need, answers, proven);
    }

    private static List<Note> answers(Canvas canvas, List<Link> links, Note need) {
        return links.stream()
                .filter(link -> link.to().equals(need.id()))
                .flatMap(link -> canvas.notes().find(link.from()).stream())
                .toList();
    }

    private static boolean isFact(Note note, EvidenceBook evidence) {
        return Standing.of(note, evidence).status() == Status.FACT;
    }
}
