/**
 * Measures the production jar as its users would meet it: over HTTP and WebSocket, with the journal on, beside a bare WebSocket server
 * that carries the same messages. It knows the product's addresses and test hooks, and none of its classes.
 */
package dev.beachhead.bench;
