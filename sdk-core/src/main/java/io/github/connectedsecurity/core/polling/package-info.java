/** Waiting for what takes its time at a service. */
@NullMarked
package io.github.connectedsecurity.core.polling;

import org.jspecify.annotations.NullMarked;
