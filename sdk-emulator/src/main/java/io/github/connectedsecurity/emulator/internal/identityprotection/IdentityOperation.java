package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: who may call, what it counts towards, and what happens.
 *
 * @param anyOf the permissions, of which one is needed
 * @param rate the limit of the tenant, if there is one
 */
record IdentityOperation(List<String> anyOf, @Nullable Rate rate, Work work) {
  /** Carries the operation out. */
  interface Work {
    Answer answer(IdentityRequest request);
  }
}
