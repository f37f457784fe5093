/** Settings that every client of the family shares: options, clouds, retry policy. */
@NullMarked
package io.github.connectedsecurity.core;

import org.jspecify.annotations.NullMarked;
