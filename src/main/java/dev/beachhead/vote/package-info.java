/**
 * Which candidate markets do we believe in, and how sure are we. The station where a team rates its shortlist in secret, with a
 * scorecard and with dots, and learns who leads, how firmly, and what to talk about.
 *
 * <p><b>The room's part.</b> {@link dev.beachhead.vote.Vote} is the state: rounds of ballots, run all at once or criterion by
 * criterion. It reads the shortlist of the brainstorm, and through the room's {@code Team} and {@code MarketEvidence} who can vote
 * and what was learned since. It publishes {@code Vote}, {@link dev.beachhead.vote.Turnout},
 * {@link dev.beachhead.vote.StaleScores} and {@link dev.beachhead.vote.VoteFigures}.
 *
 * <p><b>Secrecy.</b> Everything public is computed from disclosures, the copies that a reveal makes of the answers it shows; open
 * ballots are read by the rules, by their owners ({@code Vote.ballotOf}) and by counts that do not depend on what was answered.
 * <ul>
 *   <li>Screens, live and late: a view draws from the methods above. The ballots' own types are not visible outside the package.
 *   <li>Replay folds the journal to an earlier state and shows it with the same methods, so it knows no more than that day's
 *       screens: who looks sees their own ballot and counts.
 *   <li>Activity tells nothing of ballots, not even who is filling in theirs.
 *   <li>Log: events, commands, ballots and sheets that hold answers print none of them, and neither does the state.
 *   <li>Export: ballots in the state have no JSON. Their events are {@code SecretEvent}s: an export of the journal leaves out
 *       those that {@link dev.beachhead.vote.SealedBallots} names, which were never revealed. It is their payloads that are
 *       secret: that somebody voted is not.
 * </ul>
 *
 * <p><b>The scoring core.</b> From ballots and weights to every figure, in pure functions over the JDK alone. Start at
 * {@link dev.beachhead.vote.Scoring}; ballots come in as {@link dev.beachhead.vote.Ballots}, everything goes out as
 * {@link dev.beachhead.vote.VoteResult}. Inside, markets and raters are numbered in the order of their ids, so nothing depends on
 * the order in which they came. Scores run from 0 to 100; two that differ by at most 1e-9 are a tie. The <em>leader</em> is the
 * set of markets that share the first rank: it changes when that set changes.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence", "brainstorm"})
@NullMarked
package dev.beachhead.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
