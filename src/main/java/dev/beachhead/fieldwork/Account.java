package dev.beachhead.fieldwork;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Texts;

/**
 * A customer worth a plan of their own.
 *
 * @param deal won and lost only at the last step
 * @param notes 0 to {@link #LONGEST_NOTES} characters
 */
public record Account(AccountId id, AccountSheet sheet, AccountStep step, Deal deal, SharedText notes) {
    public static final int LONGEST_NOTES = 2_000;

    static Account of(AccountId id, String name) {
        return new Account(id, AccountSheet.of(name), AccountStep.CHOOSE_TARGET, Deal.OPEN, SharedText.blank());
    }

    /** As {@link Interview#person()}. */
    String person() {
        return sheet.contact()
                .map(contact -> "contact:" + contact)
                .orElseGet(() -> "name:" + Texts.folded(sheet.name()));
    }

    Account noted(AccountSheet newSheet) {
        return new Account(id, newSheet, step, deal, notes);
    }

    Account edited(String text, boolean overlapped, Stamp stamp) {
        return new Account(id, sheet, step, deal, notes.edited(text, overlapped, stamp));
    }

    Account moved(AccountStep to) {
        return new Account(id, sheet, to, Deal.OPEN, notes);
    }

    Account ended(Deal how) {
        return new Account(id, sheet, step, how, notes);
    }
}
