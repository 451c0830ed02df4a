/**
 * The frame around the stations, the pages outside a room, and the parts that all screens share. A station gives it a
 * {@link dev.beachhead.ui.StationScreen} and is drawn; the frame itself knows no station.
 */
@ApplicationModule(allowedDependencies = {"room", "people", "presence"})
@NullMarked
package dev.beachhead.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
