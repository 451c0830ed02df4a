@NullMarked
package dev.beachhead.report;

import org.jspecify.annotations.NullMarked;
