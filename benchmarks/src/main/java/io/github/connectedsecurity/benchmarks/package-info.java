/** Measurements of the SDK, and of its peers side by side. */
@NullMarked
package io.github.connectedsecurity.benchmarks;

import org.jspecify.annotations.NullMarked;
