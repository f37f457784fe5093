/** Clients that others wrote, at the emulator; and ours beside them. */
@NullMarked
package io.github.connectedsecurity.strangers;

import org.jspecify.annotations.NullMarked;
