/** What the emulated cloud holds, and its clock. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.state;

import org.jspecify.annotations.NullMarked;
