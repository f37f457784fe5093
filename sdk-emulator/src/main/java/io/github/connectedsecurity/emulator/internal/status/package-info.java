/** What the emulator tells about itself. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.status;

import org.jspecify.annotations.NullMarked;
