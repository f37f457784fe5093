/** What stands behind the emulator's address: its products. */
@NullMarked
package io.github.connectedsecurity.emulator.internal;

import org.jspecify.annotations.NullMarked;
