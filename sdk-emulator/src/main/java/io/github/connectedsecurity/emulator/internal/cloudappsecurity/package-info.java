/** Defender for Cloud Apps as the emulated tenant has it. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import org.jspecify.annotations.NullMarked;
