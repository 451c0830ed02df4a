package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkCommand.AddAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccountNotes;
import dev.beachhead.fieldwork.FieldWorkCommand.EndAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.ForAccounts;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveAccount;
import dev.beachhead.fieldwork.FieldWorkEvent.AccountAdded;
import dev.beachhead.fieldwork.FieldWorkEvent.AccountEdited;
import dev.beachhead.fieldwork.FieldWorkEvent.AccountEnded;
import dev.beachhead.fieldwork.FieldWorkEvent.AccountMoved;
import dev.beachhead.fieldwork.FieldWorkEvent.AccountNotesEdited;
import dev.beachhead.fieldwork.FieldWorkEvent.AccountRemoved;
import dev.beachhead.room.Decision;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** How a key account is won, in five steps. */
final class AccountRules {
    private AccountRules() {}

    static Decision decide(FieldWork work, ForAccounts command) {
        return switch (command) {
            case AddAccount(var id, var name) -> add(work, id, Texts.cleanLine(name));
            case EditAccount(var id, var sheet) -> edit(work, work.account(id), sheet);
            case EditAccountNotes edit -> edit(work.account(edit.account()), edit);
            case MoveAccount(var id, var to) -> move(work.account(id), to);
            case EndAccount(var id, var how) -> end(work.account(id), how);
            case RemoveAccount(var id) ->
                work.account(id).isEmpty() ? Decision.accept() : Decision.accept(new AccountRemoved(id));
        };
    }

    private static Decision add(FieldWork work, AccountId id, String name) {
        if (work.account(id).isPresent()) return Decision.accept();
        if (work.accounts().size() >= FieldWork.MOST_ACCOUNTS)
            return Decision.refuse("fieldwork.too-many-accounts", FieldWork.MOST_ACCOUNTS);
        return FieldWorkRules.wrongName("account", name).orElseGet(() -> Decision.accept(new AccountAdded(id, name)));
    }

    private static Decision edit(FieldWork work, Optional<Account> account, AccountSheet wanted) {
        if (account.isEmpty()) return gone();
        var sheet = new AccountSheet(
                Texts.cleanLine(wanted.name()),
                wanted.contact().filter(id -> work.contact(id).isPresent()),
                wanted.next());
        if (sheet.equals(account.get().sheet())) return Decision.accept();
        return FieldWorkRules.wrongName("account", sheet.name())
                .orElseGet(() -> Decision.accept(new AccountEdited(account.get().id(), sheet)));
    }

    private static Decision edit(Optional<Account> account, EditAccountNotes command) {
        if (account.isEmpty()) return gone();
        return new TextEdit(command.base(), command.text())
                .of(
                        "account-notes",
                        account.get().notes().text(),
                        Account.LONGEST_NOTES,
                        merged -> new AccountNotesEdited(command.account(), merged.text(), merged.overlap()));
    }

    private static Decision move(Optional<Account> account, AccountStep to) {
        if (account.isEmpty()) return gone();
        if (account.get().step() == to) return Decision.accept();
        return Decision.accept(new AccountMoved(account.get().id(), to));
    }

    private static Decision end(Optional<Account> account, Deal how) {
        if (account.isEmpty()) return gone();
        if (account.get().deal() == how) return Decision.accept();
        if (account.get().step() != AccountStep.CLOSE) return Decision.refuse("fieldwork.not-closing");
        return Decision.accept(new AccountEnded(account.get().id(), how));
    }

    private static Decision gone() {
        return Decision.refuse("fieldwork.no-such-account");
    }
}
