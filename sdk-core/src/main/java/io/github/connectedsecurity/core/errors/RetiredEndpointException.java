package io.github.connectedsecurity.core.errors;

import io.github.connectedsecurity.core.Retirement;

/** The service has retired the called operation; nothing was sent. The message names the replacement. */
public final class RetiredEndpointException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient Retirement retirement;

  /** Creates the error for a retired operation. */
  public RetiredEndpointException(Retirement retirement) {
    super(retirement.notice() + " Tenants that still have it can call it with client.with(o -> o.allowRetired()).");
    this.retirement = retirement;
  }

  /** What has ended, when, and what takes its place. */
  public Retirement retirement() { return retirement; }
}
