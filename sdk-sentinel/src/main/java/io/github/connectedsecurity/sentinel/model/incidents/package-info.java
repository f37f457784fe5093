/** Incidents with their comments, tasks and owners. */
@NullMarked
package io.github.connectedsecurity.sentinel.model.incidents;

import org.jspecify.annotations.NullMarked;
