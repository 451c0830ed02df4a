/** The whole product as its users meet it: real browsers against the running application. */
@NullMarked
package dev.beachhead.e2e;

import org.jspecify.annotations.NullMarked;
