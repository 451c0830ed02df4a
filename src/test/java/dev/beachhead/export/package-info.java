@NullMarked
package dev.beachhead.export;

import org.jspecify.annotations.NullMarked;
