/**
 * What comes into a room from outside and goes out of it: the worked example, and whole workshops as files, as templates and for
 * programs. It may read the room and the people; the start page and the room's frame ask it for what it offers.
 */
@ApplicationModule(allowedDependencies = {"room", "people", "ui"})
@NullMarked
package dev.beachhead.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
