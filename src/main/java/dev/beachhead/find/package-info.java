/**
 * The quick way to everything: one field that finds stations, things, people and actions, and a page that says what the keyboard does.
 * Parts whose states are {@code Searchable} are found without being known here.
 */
@ApplicationModule(allowedDependencies = {"room", "ui", "people", "presence"})
@NullMarked
package dev.beachhead.find;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
