package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.List;

/** A row of Graph's table: who may call, and what happens. */
record Operation(List<String> anyOf, Check before, Work work) {
  Operation(List<String> anyOf, Work work) { this(anyOf, request -> {}, work); }

  /** What must be settled before, outside of the cloud's lock, because it waits for somebody. */
  interface Check {
    void check(GraphRequest request);
  }

  /** Carries the operation out. */
  interface Work {
    Answer answer(GraphRequest request);
  }
}
