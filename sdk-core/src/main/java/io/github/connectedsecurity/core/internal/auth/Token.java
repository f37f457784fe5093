package io.github.connectedsecurity.core.internal.auth;

/** A token and its times, on the clock that only goes forward. */
public final class Token {
  private final String header;
  private final long acquired;
  private final long refreshAt;
  private final long unusableAt;

  Token(String header, long acquired, long refreshAt, long unusableAt) {
    this.header = header;
    this.acquired = acquired;
    this.refreshAt = refreshAt;
    this.unusableAt = unusableAt;
  }

  /** The value of the header that carries it. */
  public String header() { return header; }

  long acquired() { return acquired; }

  boolean isUsable(long now) { return unusableAt - now > 0; }

  boolean isDue(long now) { return now - refreshAt >= 0; }

  /** Says nothing: it is a secret. */
  @Override
  public String toString() { return "Token[…]"; }
}
