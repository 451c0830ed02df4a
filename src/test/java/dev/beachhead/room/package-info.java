/** Tests of the room. {@link dev.beachhead.room.Pinboard} is the smallest part that they need. */
@NullMarked
package dev.beachhead.room;

import org.jspecify.annotations.NullMarked;
