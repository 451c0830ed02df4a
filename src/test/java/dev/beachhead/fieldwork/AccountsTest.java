package dev.beachhead.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.fieldwork.FieldWorkCommand.AddAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccountNotes;
import dev.beachhead.fieldwork.FieldWorkCommand.EndAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveAccount;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest extends FieldWorkFixture {

    @Test
    void anAccountBeginsWithTheChoiceOfTheTarget() {
        var id = account("Toy studio");
        assertThat(room.accepted(lin, new AddAccount(id, "Toy studio"))).isEmpty();
        assertThat(work().accountsAt(AccountStep.CHOOSE_TARGET)).hasSize(1);
        assertThat(room.refused(lin, new AddAccount(AccountId.next(), " ")).key())
                .isEqualTo("fieldwork.name-empty");
    }

    @Test
    void anAccountIsWonOrLostOnlyAtTheLastStep() {
        var id = account("Toy studio");
        assertThat(room.refused(lin, new EndAccount(id, Deal.WON)).key()).isEqualTo("fieldwork.not-closing");
        assertThat(room.accepted(lin, new EndAccount(id, Deal.OPEN))).isEmpty();
        room.accepted(lin, new MoveAccount(id, AccountStep.CLOSE));
        assertThat(room.accepted(lin, new MoveAccount(id, AccountStep.CLOSE))).isEmpty();
        room.accepted(lin, new EndAccount(id, Deal.WON));
        assertThat(work().payingCustomers()).isEqualTo(1);
        room.accepted(lin, new MoveAccount(id, AccountStep.ASSESS));
        assertThat(work().account(id).orElseThrow().deal()).isEqualTo(Deal.OPEN);
        assertThat(work().payingCustomers()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST"})
    void onlyAWonAccountIsACustomer(Deal deal) {
        closed("Toy studio", deal, Optional.empty());
        assertThat(work().payingCustomers()).isEqualTo(deal == Deal.WON ? 1 : 0);
    }

    @Test
    void aCustomerWhoIsAnAccountAndAPersonCountsOnce() {
        var marta = contact("Marta");
        interview("Marta", sheet -> sheet.with(Payment.PAID));
        closed("Toy studio", Deal.WON, Optional.of(marta));
        assertThat(work().payingCustomers()).isEqualTo(1);
        closed("Shoe studio", Deal.WON, Optional.empty());
        assertThat(work().payingCustomers()).isEqualTo(2);
    }

    @Test
    void anAccountIsNotedAndSaidToBeGoneWhenItIs() {
        var id = account("Toy studio");
        var sheet = new AccountSheet("Toys", Optional.of(ContactId.next()), Optional.of(LocalDate.of(2026, 4, 1)));
        room.accepted(lin, new EditAccount(id, sheet));
        assertThat(work().account(id).orElseThrow().sheet())
                .isEqualTo(new AccountSheet("Toys", Optional.empty(), sheet.next()));
        assertThat(room.accepted(lin, new EditAccount(id, sheet))).isEmpty();
        room.refused(lin, new EditAccount(id, AccountSheet.of("")));
        assertThat(room.accepted(lin, new EditAccountNotes(id, "", "Two samples")))
                .hasSize(1);
        assertThat(room.accepted(lin, new EditAccountNotes(id, "", "Two samples")))
                .isEmpty();
        room.accepted(lin, new RemoveAccount(id));
        assertThat(room.accepted(lin, new RemoveAccount(id))).isEmpty();
        for (var command : new FieldWorkCommand[] {
            new EditAccount(id, sheet),
            new EditAccountNotes(id, "", "x"),
            new MoveAccount(id, AccountStep.CLOSE),
            new EndAccount(id, Deal.WON)
        }) assertThat(room.refused(lin, command).key()).isEqualTo("fieldwork.no-such-account");
    }

    @Test
    void theRoomTakesAHundredAccounts() {
        for (int i = 0; i < FieldWork.MOST_ACCOUNTS; i++) account("a" + i);
        assertThat(room.refused(lin, new AddAccount(AccountId.next(), "one more"))
                        .key())
                .isEqualTo("fieldwork.too-many-accounts");
    }

    private AccountId account(String name) {
        var id = AccountId.next();
        room.accepted(lin, new AddAccount(id, name));
        return id;
    }

    private void closed(String name, Deal deal, Optional<ContactId> contact) {
        var id = account(name);
        room.accepted(lin, new EditAccount(id, new AccountSheet(name, contact, Optional.empty())));
        room.accepted(lin, new MoveAccount(id, AccountStep.CLOSE));
        room.accepted(lin, new EndAccount(id, deal));
    }
}
