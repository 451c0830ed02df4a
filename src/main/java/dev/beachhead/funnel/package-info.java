/**
 * The station where a team drags its candidate markets, gate by gate and each time with a reason, to exactly one beachhead. It reads
 * the shortlist, and asks the room for scores, sizes and interviews, whoever knows them; it publishes the segments, the
 * beachhead, the markets in play, and the reasons at its gates as statements that evidence can be linked to.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence", "brainstorm", "vote", "research"})
@NullMarked
package dev.beachhead.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
