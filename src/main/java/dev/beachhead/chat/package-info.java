/**
 * The chat of the room: what people say to everybody beside the work, in the order of time. It knows no station. It publishes the
 * state {@code Chat}.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
