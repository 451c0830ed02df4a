/**
 * When does the team meet again. Keeps the next session in the room and gives it as a file that calendars read. It reads the room's
 * people; it publishes {@link dev.beachhead.calendar.NextSession}.
 */
@ApplicationModule(allowedDependencies = {"room", "people", "ui", "presence"})
@NullMarked
package dev.beachhead.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
