/**
 * The station in which one real end user stands for a market: who they are, their day, what they buy by, their pains, gains and
 * jobs; and beside it whom the team does not serve. It reads which markets are in play through the room's {@code Markets}, and
 * publishes purchasing criteria, pains and gains as {@code Statements}, so that evidence can be linked to them.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.persona;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
