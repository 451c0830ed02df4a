/**
 * Conversations about anything in the room: threads that hang on an item or a station, perhaps at a moment of the past, and requests
 * to the team that are done or not. It knows no station: an item is a {@code Subject}. It publishes the state {@code Comments}.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
