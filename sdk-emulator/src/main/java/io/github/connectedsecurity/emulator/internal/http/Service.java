package io.github.connectedsecurity.emulator.internal.http;

/** One emulated service behind the server. */
public interface Service {
  /** Whether a path belongs to this service. */
  boolean owns(String path);

  /** Carries a request out; a {@link Refusal} thrown here comes back through {@link #refuse}. */
  Answer answer(Request request);

  /** Whether it is no part of the cloud: its requests are not recorded, not limited, and no fault hits them. */
  default boolean offTheRecord() { return false; }

  /** Puts a refusal into this service's envelope. */
  Answer refuse(Request request, Refusal refusal);
}
