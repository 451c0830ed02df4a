package dev.beachhead.room;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The journal in the database: one row an event, and the key (workshop, number) that no two writers can both have. */
@Component
class JpaJournal implements Journal {
    private final JournalRows journal;
    private final WorkshopRows workshops;
    private final TransactionOperations transaction;

    JpaJournal(JournalRows journal, WorkshopRows workshops, TransactionOperations transaction) {
        this.journal = journal;
        this.workshops = workshops;
        this.transaction = transaction;
    }

    @Override
    public List<Row> read(WorkshopId workshop, long after) {
        return journal.after(workshop.value(), after).stream()
                .map(JournalRow::toRow)
                .toList();
    }

    @Override
    public void append(List<Row> rows, Summary summary) throws LostRace {
        var first = rows.getFirst();
        try {
            // not @Transactional: the commit itself may be what tells of the lost race, and that must be caught here
            transaction.executeWithoutResult(status -> {
                journal.saveAll(rows.stream().map(JournalRow::new).toList());
                journal.flush();
                summarise(rows.getLast(), summary);
            });
        } catch (DataIntegrityViolationException taken) {
            throw new LostRace(first.workshop(), first.seq());
        }
    }

    @Override
    public void delete(WorkshopId workshop) {
        transaction.executeWithoutResult(status -> {
            journal.forget(workshop.value());
            workshops.deleteById(workshop.value());
        });
    }

    private void summarise(Row last, Summary summary) {
        var id = last.workshop().value();
        var row = workshops.findById(id).orElseGet(() -> workshops.save(new WorkshopRow(id, last.at())));
        row.update(summary, last.seq(), last.at());
    }
}
