package dev.beachhead.report;

import dev.beachhead.funnel.Funnel;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Of which markets a chapter tells: those in play of which something is known, the beachhead first. */
final class Subjects {
    private Subjects() {}

    static List<Market> of(RoomState room, Predicate<UUID> known) {
        return room.state(Funnel.class).inPlay(room).stream()
                .filter(market -> known.test(market.id()))
                .toList();
    }

    /** Lets each market be written of, under its name unless the beachhead is the only one. */
    static void each(RoomState room, List<Market> markets, Content content, BiConsumer<Content, Market> write) {
        boolean alone = markets.size() == 1
                && room.state(Funnel.class).beachhead().equals(markets.stream().findFirst());
        for (var market : markets) {
            if (!alone) content.heading(market.name());
            write.accept(content, market);
        }
    }
}
