package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.List;

/** A row of Graph's table: who may call, and what happens. */
record Operation(List<String> anyOf, Work work) {
  /** Carries the operation out. */
  interface Work {
    Answer answer(GraphRequest request);
  }
}
