/** The security cloud on loopback, for tests and samples. */
@NullMarked
package io.github.connectedsecurity.emulator;

import org.jspecify.annotations.NullMarked;
