package dev.beachhead.room;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal in the database: one row an event, and the key (workshop, number) that no two writers can both have. */
@Component
class JpaJournal implements Journal {
    private final JournalRows journal;
    private final WorkshopRows workshops;
    private final TransactionTemplate transaction;

    JpaJournal(JournalRows journal, WorkshopRows workshops, PlatformTransactionManager transactions) {
        this.journal = journal;
        this.workshops = workshops;
        this.transaction = new TransactionTemplate(transactions);
        // joining a caller's transaction would acknowledge what that caller may still roll back
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        boolean written;
        try {
            // not @Transactional: the commit itself may be what tells of the lost race, and that must be caught here
            written = transaction.execute(status -> write(rows, summary));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException refused) {
            // databases tell of a taken number in different ways, and of other faults in the same; the journal itself
            // knows
            if (!journal.existsById(new JournalRow.Key(first.workshop().value(), first.seq()))) throw refused;
            written = false;
        }
        if (!written) throw new LostRace(first.workshop(), first.seq());
    }

    @Override
    public void delete(WorkshopId workshop) {
        transaction.executeWithoutResult(status -> {
            // the workshop's row first: a writer of another node holds it until its events are there to be deleted, too
            workshops.deleteById(workshop.value());
            workshops.flush();
            journal.forget(workshop.value());
        });
    }

    private boolean write(List<Row> rows, Summary summary) {
        var last = rows.getLast();
        var id = last.workshop().value();
        var known = workshops.findById(id);
        if (known.map(WorkshopRow::events).orElse(0L) != rows.getFirst().seq() - 1) return false;
        journal.saveAll(rows.stream().map(JournalRow::new).toList());
        journal.flush();
        known.orElseGet(() -> workshops.save(new WorkshopRow(id, last.at()))).update(summary, last.seq(), last.at());
        return true;
    }
}
