/** App registrations, the token endpoint, and the check of tokens that requests carry. */
@NullMarked
package io.github.connectedsecurity.emulator.internal.tokens;

import org.jspecify.annotations.NullMarked;
