/**
 * What comes into a room from outside and goes out of it. So far: the worked example, which is a journal in a file. It may read the
 * room and the people; the start page asks it for what it offers.
 */
@ApplicationModule(allowedDependencies = {"room", "people", "ui"})
@NullMarked
package dev.beachhead.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
