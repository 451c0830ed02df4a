/**
 * The heart: a room is a journal of events, and its state is the fold of those that were not taken back. Here are the room, its journal, the contract that
 * parts and stations fulfil, and the fan-out to whoever watches. It reads no other package and knows no station; everything
 * else builds on it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.beachhead.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
