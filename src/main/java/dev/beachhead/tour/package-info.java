/**
 * Two minutes in which the room shows itself to whoever sees it for the first time. It is offered once in a browser, and can be taken
 * again from the menu.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "presence"})
@NullMarked
package dev.beachhead.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
