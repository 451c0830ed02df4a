/**
 * The first station: why this team, and what counts as success. Three prompts and the statement that joins them, written by
 * everybody at once. It reads who pays through the room's {@code PayingCustomers}, and publishes the state {@code Purpose}.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.purpose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
