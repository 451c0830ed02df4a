/**
 * Undo and redo on every screen: what the reader did last, back and forth, by button, by menu and by keyboard. What may be taken back
 * and what comes of it, the room decides.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people"})
@NullMarked
package dev.beachhead.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
