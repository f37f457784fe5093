package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.List;

/**
 * A row of the table: who may call, and what happens.
 *
 * @param anyOf the permissions, of which one is needed
 */
record IdentityOperation(List<String> anyOf, Work work) {
  /** Carries the operation out. */
  interface Work {
    Answer answer(IdentityRequest request);
  }
}
