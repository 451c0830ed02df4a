/**
 * The station where a team finds out whether a market is small enough to win and large enough to live on: estimates from different
 * sides, how far apart they are, three nested figures, and a verdict. It asks the room which markets are in play, and publishes their
 * sizes.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.sizing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
