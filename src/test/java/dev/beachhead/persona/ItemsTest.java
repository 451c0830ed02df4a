package dev.beachhead.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemsTest {

    @Test
    void whatIsOnTheSheetIsFoundAgainByItsKey() {
        var id = ItemId.next();
        assertThat(Items.id(Items.key(id))).contains(id);
    }

    @Test
    void whatIsNotOnTheSheetHasNoKeyThere() {
        assertThat(Items.id("model:" + ItemId.next())).isEmpty();
        assertThat(Items.id("persona:something")).isEmpty();
        assertThat(Items.id("")).isEmpty();
    }
}
