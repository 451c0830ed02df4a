/**
 * Tells other programs when a decision falls: a beachhead is chosen, or the team proceeds, pivots or stops. It reads the journal of the
 * room and the people, and keeps tables of its own, for what is not told yet must outlive a restart.
 */
@ApplicationModule(allowedDependencies = {"room", "people", "ui", "presence"})
@NullMarked
package dev.beachhead.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
