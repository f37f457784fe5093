package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.internal.auth.TokenCache;
import okhttp3.OkHttpClient;

/** What all clients of one set of options share: connections, tokens and limits. */
public final class Shared {
  private final OkHttpClient transport;
  private final TokenCache tokens;
  private final Limits limits;
  private final TimeSource time;

  /** Joins the parts. */
  public Shared(OkHttpClient transport, TokenCache tokens, TimeSource time) { this(transport, tokens, new Limits(time), time); }

  private Shared(OkHttpClient transport, TokenCache tokens, Limits limits, TimeSource time) {
    this.transport = transport;
    this.tokens = tokens;
    this.limits = limits;
    this.time = time;
  }

  /** The same tokens and limits over another transport. */
  public Shared over(OkHttpClient other) { return new Shared(other, tokens, limits, time); }

  OkHttpClient transport() { return transport; }

  TokenCache tokens() { return tokens; }

  /** The limits of its calls. */
  public Limits limits() { return limits; }

  TimeSource time() { return time; }
}
