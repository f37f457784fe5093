/** The published limits of the services, counted by the emulator's clock. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.quotas;

import org.jspecify.annotations.NullMarked;
