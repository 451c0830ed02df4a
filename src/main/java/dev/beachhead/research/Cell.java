package dev.beachhead.research;

import dev.beachhead.room.Confidence;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one market on one topic.
 *
 * @param text 0 to {@link #LONGEST} characters
 * @param confidence a guess until somebody says otherwise
 * @param sources at most {@link #MOST_SOURCES}, in the order in which they were added
 * @param askedPeople how many people the team asked about it, 0 to {@link #MOST_ASKED}
 * @param changed when any of this last changed; {@link Instant#EPOCH} while nothing has
 */
public record Cell(SharedText text, Confidence confidence, List<Source> sources, int askedPeople, Instant changed) {
    /** The most characters a cell takes, as a person counts them. */
    public static final int LONGEST = 4_000;

    public static final int MOST_SOURCES = 20;
    public static final int MOST_ASKED = 999;

    static final Cell BLANK = new Cell(SharedText.blank(), Confidence.GUESS, List.of(), 0, Instant.EPOCH);

    public Cell {
        sources = List.copyOf(sources);
    }

    public boolean isFilled() {
        return !text.text().isEmpty();
    }

    /** Whether nobody was asked about it yet: whatever stands there was thought up inside the building. */
    public boolean isUnasked() {
        return askedPeople == 0;
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    Cell edited(String newText, boolean overlapped, Stamp stamp) {
        return new Cell(text.edited(newText, overlapped, stamp), confidence, sources, askedPeople, stamp.at());
    }

    Cell trusted(Confidence newConfidence, Stamp stamp) {
        return new Cell(text, newConfidence, sources, askedPeople, stamp.at());
    }

    Cell asked(int people, Stamp stamp) {
        return new Cell(text, confidence, sources, people, stamp.at());
    }

    Cell with(Source added, Stamp stamp) {
        return with(Stream.concat(sources.stream(), Stream.of(added)), stamp);
    }

    Cell edited(Source changed, Stamp stamp) {
        return with(sources.stream().map(source -> source.id().equals(changed.id()) ? changed : source), stamp);
    }

    Cell without(SourceId removed, Stamp stamp) {
        return with(sources.stream().filter(source -> !source.id().equals(removed)), stamp);
    }

    private Cell with(Stream<Source> newSources, Stamp stamp) {
        return new Cell(text, confidence, newSources.toList(), askedPeople, stamp.at());
    }
}
