/** Secure scores and the measures that raise them. */
@NullMarked
package io.github.connectedsecurity.graphsecurity.model.scores;

import org.jspecify.annotations.NullMarked;
