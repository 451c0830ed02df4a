/**
 * Leading a session: the timer, the agenda, bringing people together, who is done, locks, and what happens when the facilitator is
 * gone. It stands around the stations and knows none of them: it asks the room for {@code Rounds} and the {@code LeadSeat}, and
 * publishes {@code Locks}.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.facilitate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
