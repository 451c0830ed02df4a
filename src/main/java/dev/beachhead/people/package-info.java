/**
 * Who is in a workshop and how they came in: people and roles as a part of the room, and the doors to it: join links, the short
 * code, the cookie by which a browser is known again, and what the web server lets through. It reads the room and nothing else.
 */
@ApplicationModule(allowedDependencies = {"room"})
@NullMarked
package dev.beachhead.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
