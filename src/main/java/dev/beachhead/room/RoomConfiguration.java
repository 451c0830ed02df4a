package dev.beachhead.room;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the parts that the other packages offer as beans into rooms. */
@Configuration(proxyBeanMethods = false)
class RoomConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    RoomBus roomBus() {
        return new LocalRoomBus();
    }

    @Bean
    Rooms rooms(List<RoomPart<?, ?, ?>> parts, Journal journal, RoomBus bus, Clock clock) {
        return new Rooms(parts, journal, bus, clock);
    }
}
