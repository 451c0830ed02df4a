package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeyTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aKeyIsStrictlyBetweenItsNeighboursWhereverItIsPut(long seed) {
        var random = new Random(seed);
        var keys = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            int place = random.nextInt(keys.size() + 1);
            var key = OrderKey.at(keys, place);
            if (place > 0) assertThat(key).isGreaterThan(keys.get(place - 1));
            if (place < keys.size()) assertThat(key).isLessThan(keys.get(place));
            assertThat(key).as("below a key that ends in 0 nothing fits").doesNotEndWith("0");
            keys.add(place, key);
        }
        assertThat(keys).isSortedAccordingTo(OrderKey.order()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void betweenAnyTwoKeysThereIsOne(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var one = anyKey(random);
            var other = random.nextInt(4) == 0 ? one + "0".repeat(random.nextInt(4)) + "1" : anyKey(random);
            if (one.equals(other)) continue;
            var low = one.compareTo(other) < 0 ? one : other;
            var high = low.equals(one) ? other : one;
            var key = OrderKey.between(Optional.of(low), Optional.of(high));
            assertThat(key).isGreaterThan(low).isLessThan(high).doesNotEndWith("0");
        }
    }

    @Test
    void aThousandCardsAtTheEndKeepKeysShort() {
        assertThat(longestAfterThousand(keys -> keys.size())).isLessThanOrEqualTo(17);
    }

    @Test
    void aThousandCardsAtTheStartKeepKeysShort() {
        assertThat(longestAfterThousand(keys -> 0)).isLessThanOrEqualTo(17);
    }

    @Test
    void aThousandCardsInTheMiddleCostAtMostOneDigitEveryFive() {
        assertThat(longestAfterThousand(keys -> keys.size() / 2)).isLessThanOrEqualTo(210);
    }

    @Test
    void aThousandCardsAlwaysBehindTheFirstCostAtMostOneDigitEveryFive() {
        assertThat(longestAfterThousand(keys -> Math.min(1, keys.size()))).isLessThanOrEqualTo(210);
    }

    @Test
    void aPlaceOutsideTheListIsItsEnd() {
        assertThat(OrderKey.at(List.of("V"), 9)).isGreaterThan("V");
        assertThat(OrderKey.at(List.of("V"), -9)).isLessThan("V");
        assertThat(OrderKey.at(List.of(), 0)).isNotEmpty();
    }

    @Test
    void betweenTwoOfOneKeyThePlaceIsBehindBoth() {
        assertThat(OrderKey.at(List.of("V", "V", "W"), 1)).isGreaterThan("V").isLessThan("W");
        assertThat(OrderKey.at(List.of("V", "V"), 1)).isGreaterThan("V");
        assertThat(OrderKey.at(List.of("V", "V"), 0)).isLessThan("V");
    }

    @ParameterizedTest
    @CsvSource({"V,V", "W,V", "V1,V"})
    void nothingIsBetweenKeysInTheWrongOrder(String before, String after) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderKey.between(Optional.of(before), Optional.of(after)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "V0", "a-b", "ä", "中"})
    void whatIsNoKeyIsNotTakenForOne(String noKey) {
        assertThatIllegalArgumentException().isThrownBy(() -> OrderKey.between(Optional.empty(), Optional.of(noKey)));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderKey.between(Optional.of(noKey), Optional.empty()));
    }

    @Test
    void aKeyFromOutsideHasItsDigitsAndAnEnd() {
        assertThat(OrderKey.isKey("a".repeat(500))).isTrue();
        assertThat(OrderKey.isKey("a".repeat(501))).isFalse();
        assertThat(OrderKey.isKey("a0")).isFalse();
    }

    private static int longestAfterThousand(java.util.function.ToIntFunction<List<String>> place) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) {
            int at = place.applyAsInt(keys);
            keys.add(at, OrderKey.at(keys, at));
        }
        assertThat(keys).isSortedAccordingTo(OrderKey.order()).doesNotHaveDuplicates();
        return keys.stream().mapToInt(String::length).max().orElseThrow();
    }

    private static String anyKey(Random random) {
        var digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        var key = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) key.append(digits.charAt(random.nextInt(62)));
        return key.append(digits.charAt(1 + random.nextInt(61))).toString();
    }
}
