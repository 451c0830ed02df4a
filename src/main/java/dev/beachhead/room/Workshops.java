package dev.beachhead.room;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of workshops, without loading a room. */
@Service
public class Workshops {
    private final WorkshopRows rows;

    Workshops(WorkshopRows rows) {
        this.rows = rows;
    }

    /** Those of the given workshops that exist, the last changed first. */
    @Transactional(readOnly = true)
    public List<WorkshopCard> cards(Collection<WorkshopId> ids) {
        return rows.findAllById(ids.stream().map(WorkshopId::value).toList()).stream()
                .map(WorkshopRow::toCard)
                .sorted(Comparator.comparing(WorkshopCard::changed).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean exists(WorkshopId id) {
        return rows.existsById(id.value());
    }
}
