/**
 * The station where a team describes the typical end user of a market in twelve traits, on a sheet for each market that several
 * people fill in at once. It asks the room which markets are in play, and offers each trait as a statement for evidence.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
