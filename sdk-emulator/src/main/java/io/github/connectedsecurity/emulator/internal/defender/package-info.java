/** Defender for Endpoint: machines, actions on them that take their time, and indicators. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.defender;

import org.jspecify.annotations.NullMarked;
