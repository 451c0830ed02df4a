/**
 * Who is here, at which station, editing what: what is true only while a screen is open. It is not state, is never journalled, and
 * cannot be replayed. It reads the room's names for workshops and people; it publishes {@link dev.beachhead.presence.Presence}.
 * Collaboration Engine carries the news and is known to one class here.
 */
@ApplicationModule(allowedDependencies = {"room"})
@NullMarked
package dev.beachhead.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
