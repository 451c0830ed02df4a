/**
 * The last station: what happened, moment by moment in the very views of the stations, what a mentor thinks of it, and who took part.
 * It reads the journal through the room and knows no other station. It publishes the state {@code Review}.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
