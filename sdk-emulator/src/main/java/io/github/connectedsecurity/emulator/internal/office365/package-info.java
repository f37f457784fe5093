/** The Office 365 Management Activity API: subscriptions, and an audit trail that grows with the clock. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.office365;

import org.jspecify.annotations.NullMarked;
