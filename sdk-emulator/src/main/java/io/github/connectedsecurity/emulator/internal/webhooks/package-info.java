/** Calls to addresses that subscribers named. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.webhooks;

import org.jspecify.annotations.NullMarked;
