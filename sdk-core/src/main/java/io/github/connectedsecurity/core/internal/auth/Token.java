package io.github.connectedsecurity.core.internal.auth;

import java.util.Optional;

/** A token and its times, on the clock that only goes forward. */
public final class Token {
  private final String header;
  private final Optional<String> claims;
  private final long acquired;
  private final long refreshAt;
  private final long unusableAt;

  Token(String header, Optional<String> claims, long acquired, long refreshAt, long unusableAt) {
    this.header = header;
    this.claims = claims;
    this.acquired = acquired;
    this.refreshAt = refreshAt;
    this.unusableAt = unusableAt;
  }

  /** The value of the header that carries it. */
  public String header() { return header; }

  /** Whether it was acquired to meet what a challenge demanded; anything meets no demand. */
  boolean meets(Optional<String> demanded) { return demanded.isEmpty() || demanded.equals(claims); }

  long acquired() { return acquired; }

  boolean isUsable(long now) { return unusableAt - now > 0; }

  boolean isDue(long now) { return now - refreshAt >= 0; }

  /** Says nothing: it is a secret. */
  @Override
  public String toString() { return "Token[…]"; }
}
