package io.github.connectedsecurity.emulator.internal.http;

/** One emulated service behind the server. */
public interface Service {
  /** Whether a path belongs to this service. */
  boolean owns(String path);

  /** Carries a request out; a {@link Refusal} thrown here comes back through {@link #refuse}. */
  Answer answer(Request request);

  /** Puts a refusal into this service's envelope. */
  Answer refuse(Request request, Refusal refusal);
}
