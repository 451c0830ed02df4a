/** Tests of the whole. */
@NullMarked
package dev.beachhead;

import org.jspecify.annotations.NullMarked;
