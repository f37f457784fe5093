/** Entra ID Protection over one tenant: risk, sign-ins and audits, conditional access, and the directory behind them. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.identityprotection;

import org.jspecify.annotations.NullMarked;
