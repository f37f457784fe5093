/** Receivers behind different kinds of servers, as the guide shows them. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.webhooks.examples;

import org.jspecify.annotations.NullMarked;
