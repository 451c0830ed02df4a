/**
 * The frame around the stations, the same room on a wall, the pages outside a room, and the parts that all screens share. A station
 * gives it a {@link dev.beachhead.ui.StationScreen} and is drawn; what stands around all stations gives it a
 * {@link dev.beachhead.ui.FrameScreen}. The frame itself knows none of them.
 */
@ApplicationModule(allowedDependencies = {"room", "people", "presence"})
@NullMarked
package dev.beachhead.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
