/**
 * The station that follows one customer of a market from the first need to the recommendation: ten stages, once as it is today and
 * once with our product. It reads which markets are in play through the room's {@code Markets}, and publishes its steps as
 * {@code Statements}, so that evidence can be linked to them.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
