/**
 * Which candidate markets do we believe in, and how sure are we.
 *
 * <p>The scoring core: from secret ballots and weights to every figure of the vote, in pure functions over the JDK
 * alone. Start at {@link dev.beachhead.vote.Scoring}; ballots come in as {@link dev.beachhead.vote.Ballots}, everything
 * goes out as {@link dev.beachhead.vote.VoteResult}. Inside, markets and raters are numbered in the order of their ids,
 * so nothing depends on the order in which they came. Scores run from 0 to 100; two that differ by at most 1e-9 are a
 * tie. The <em>leader</em> is the set of markets that share the first rank: it changes when that set changes.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence", "brainstorm"})
@NullMarked
package dev.beachhead.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
